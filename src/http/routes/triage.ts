import type { z } from 'zod'
import { TriageAnswer, TriageAsk } from '../../contract/triage.ts'
import { words } from '../../domain/kernel/words.ts'
import { channels } from '../../domain/words/channels.ts'
import { disputeTypes, unsureType } from '../../domain/words/dispute-types.ts'
import { flags } from '../../domain/words/flags.ts'
import { readStory } from '../../service/read-story.ts'
import type { Understood } from '../../service/read-story.ts'
import { plainWords } from '../plain.ts'
import { deny } from '../problem.ts'
import type { Routes } from '../route.ts'

/** A told story is read in this process; nothing of it is stored or logged. */
export const triageRoutes: Routes = (app, { house, reader }) => {
  app.post('/api/triage', {
    config: { access: 'anyone', csrf: false, limit: 'triage' }, schema: { tags: ['triage'], summary: 'What a story is about, and the ways open to the person', body: TriageAsk, response: { 200: TriageAnswer } },
  }, async (request) => {
    if (!reader) return deny('unavailable')
    const { text, claim, place, type } = request.body
    const chosen = type === unsureType ? unsureType : disputeTypes.find((one) => one.id === type)?.id
    if (type !== undefined && chosen === undefined) return deny('invalid', { count: 1 }, [{ path: 'type', words: unknownType }])
    return present(await readStory(house, reader, house.city, { text, claim, where: place, type: chosen }))
  })
}

const typeIds = [...disputeTypes.map((one) => one.id), unsureType]
const unknownType = words(`没有这种类型，可选：${typeIds.join('、')}`, `No such type; there are: ${typeIds.join(', ')}`)
const typeWords = new Map<string, { zh: string; en: string }>(disputeTypes.map(({ id, zh, en }) => [id, { zh, en }]))
const flagWords = new Map<string, { zh: string; en: string }>(flags.map(({ id, zh, en }) => [id, { zh, en }]))
const short = (p: number): number => Math.round(p * 10_000) / 10_000

const present = ({ reading, place, route, ways, law, against }: Understood): z.infer<typeof TriageAnswer> => ({
  type: reading.type, typeWords: typeWords.get(reading.type) ?? plainWords(reading.type), sure: reading.sure,
  ranked: reading.ranked.map(({ type, p }) => ({ type, words: typeWords.get(type) ?? plainWords(type), p: short(p) })),
  causes: reading.causes.map(({ code, name, p, sure }) => ({ code, name, p: short(p), sure })),
  flags: reading.flags.map(({ flag, evidence, dangers }) => ({ ...(dangers ? { dangers: [...dangers] } : {}), flag, words: flagWords.get(flag) ?? plainWords(flag), evidence: evidence.map(({ text, start, end, from }) => ({ text, start, end, from })) })),
  amounts: reading.amounts.map(({ fen, text, from }) => ({ fen, text, from })),
  ...(place ? { place: { path: place.path, words: place.words } } : {}),
  reasons: reading.reasons.map((one) => one.text),
  ...(route ? {
    route: { channel: route.channel, channelWords: channels[route.channel] ?? plainWords(route.channel), body: { id: route.body.id, name: route.body.name }, reason: route.reason, rule: route.rule.id },
  } : {}),
  ...(against ? { against } : {}),
  law: law.map((one) => ({ words: one.words, cite: one.cite })),
  ways: ways.map((one) => ({ channel: one.channel, words: one.words, ...(one.when ? { when: one.when } : {}), time: one.time, cost: one.cost, effect: one.effect, cite: one.cite })),
})
