import type { Area, Body } from '../../shapes.ts'

/** A body before it has an address and a telephone. */
export type Draft = Omit<Body, 'address' | 'phone'>

const roads = ['和顺路', '同心路', '睦邻路', '安和街', '枫源路', '致和路', '连心街', '公道街', '长青路', '福善街', '平安里', '怡和路']

/** Adds an invented address in the body's area and a telephone that cannot ring: no local number begins with 0. */
export function placeOf(drafts: readonly Draft[], areas: readonly Area[]): Body[] {
  const names = new Map(areas.map((a) => [a.code, a]))
  return drafts.map((draft, at) => {
    const area = names.get(draft.area)
    const town = area?.tier === 'village' ? names.get(area.parent ?? '') : area
    const spread = scatter(draft.key)
    const road = roads[spread % roads.length]
    const where = area?.tier === 'city' ? '东城街道' : `${town?.name ?? ''}${area?.tier === 'village' ? area.name : ''}`
    const { parent, unit, invitedBy, fee, serves, trades, host, ...rest } = draft
    return {
      ...rest, ...(parent ? { parent } : {}), address: `东莞市${where}${road}${1 + (spread % 188)}号`, phone: `0769-0000${String(1000 + at)}`,
      ...(invitedBy ? { invitedBy } : {}), ...(fee ? { fee } : {}), ...(serves ? { serves } : {}), ...(trades ? { trades } : {}), ...(host ? { host } : {}), ...(unit ? { unit } : {}),
    }
  })
}

/** FNV-1a over the key: neighbours in the list must not become neighbours in one street. */
function scatter(key: string): number {
  let hash = 2166136261
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  return (hash >>> 5) % 99991
}
