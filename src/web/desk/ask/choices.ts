import type { z } from 'zod'
import type { AccountLine as AccountShape, AreaNode as AreaShape, BodyLine as BodyShape, Choice as ChoiceShape } from '../../../contract/city.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { call } from '../../parts/api.ts'
import type { FormSource, LookUp } from '../../parts/form/source.ts'
import type { Pick } from '../../parts/form/typed.ts'
import { uploadTo } from '../../parts/form/upload.ts'
import { counted, same } from '../../parts/say.ts'
import { formWords } from '../../words/desk-form.ts'
import { likelyFirst, ownAreas } from './area-order.ts'
import { queryClient } from './client.ts'
import { search } from './matters.ts'
import type { Session } from './session.ts'

export type AreaNode = z.infer<typeof AreaShape>
export type BodyLine = z.infer<typeof BodyShape>
export type AccountLine = z.infer<typeof AccountShape>
type Choice = z.infer<typeof ChoiceShape>

/** All places of the city (about 650): read once, searched here, so that typing is instant. */
export const allAreas = (): Promise<readonly AreaNode[]> =>
  queryClient.fetchQuery({ queryKey: ['areas'], queryFn: () => call<AreaNode[]>('/api/areas'), staleTime: 3_600_000 })

export const findAreas = async (q: string): Promise<readonly AreaNode[]> => {
  const areas = await allAreas()
  const words = q.toLowerCase().split(/\s+/).filter((one) => one !== '')
  const found = areas.filter((area) => words.every((word) => area.search.toLowerCase().includes(word) || area.words.zh.includes(word) || area.words.en.toLowerCase().includes(word)))
  return likelyFirst(found, q, ownAreas(queryClient.getQueryData<Session>(['session'])?.posts ?? []))
}

/** `虎门镇 · 龙泉社区`: a village is told with its town. */
export const areaPick = (area: AreaNode, areas: readonly AreaNode[]): Pick => {
  const town = area.tier === 'village' ? areas.find((one) => one.path === area.path.split('/').slice(0, 2).join('/')) : undefined
  const words = town ? { zh: `${town.words.zh} · ${area.words.zh}`, en: `${area.words.en}, ${town.words.en}` } : area.words
  return { value: area.path, words, hint: formWords.tiers[area.tier] }
}

const bodyPick = (body: BodyLine): Pick => ({
  value: body.id, words: body.name, place: { value: body.area.path, words: body.area.words },
  hint: body.capacity > 0 ? counted(formWords.load, 0, { load: body.load, capacity: body.capacity }) : body.area.words,
})

const accountPick = (account: AccountLine): Pick => ({
  value: account.id, words: same(account.name), ...(account.hint ? { hint: account.hint } : {}),
})

const peopleOf = (matter: MatterView): readonly Pick[] => matter.parties.map((party) => ({ value: party.person, words: same(party.name), hint: party.sideWords }))

/** Where the desk's forms look things up. With a matter, its parties can be chosen and its files uploaded. */
export const formSource = (matter?: MatterView): FormSource => ({
  ...(matter ? { upload: uploadTo(matter.id), underWay: new Set<string>(), people: peopleOf(matter), statements: matter.statements } : {}),
  find: async (lookUp: LookUp, { q, among }, signal): Promise<readonly Pick[]> => {
    switch (lookUp) {
      case 'area': {
        const areas = await allAreas()
        return (await findAreas(q)).slice(0, 30).map((area) => areaPick(area, areas))
      }
      case 'body': {
        const bodies = await call<BodyLine[]>(`/api/bodies?${search({ q, kind: among.join(','), area: q === '' ? matter?.place.path : undefined })}`, { signal })
        return bodies.map(bodyPick)
      }
      case 'account': {
        const accounts = await call<AccountLine[]>(`/api/accounts?${search({ q, role: among.join(','), body: matter?.body.id, matter: matter?.id })}`, { signal })
        return accounts.filter((account) => `${account.name}${account.title.zh}${account.title.en}`.includes(q)).map(accountPick)
      }
      case 'cause': {
        const causes = await call<Choice[]>(`/api/causes?${search({ q })}`, { signal })
        return causes
      }
      case 'person':
        return matter ? peopleOf(matter).filter((pick) => pick.words.zh.includes(q)) : []
    }
  },
})
