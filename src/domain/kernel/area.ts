/**
 * Where something is: codes from the city down, joined by `/`: `441900/441900117/441900117203`.
 * A city without a county level (Dongguan) has city → town (镇街) → village (村社区).
 */
export type AreaPath = string & { readonly __area: true }

export const tiers = ['city', 'town', 'village'] as const
export type Tier = (typeof tiers)[number]

export const areaPath = (text: string): AreaPath => {
  if (!/^\d{6}(\/\d{9}(\/\d{12})?)?$/.test(text)) throw new Error(`not an area path: ${text}`)
  return text as AreaPath
}

const part = (path: AreaPath, at: number): string | undefined => path.split('/')[at]

export const cityOf = (path: AreaPath): string => path.slice(0, 6)
export const townOf = (path: AreaPath): string | undefined => part(path, 1)
export const villageOf = (path: AreaPath): string | undefined => part(path, 2)
export const tierOf = (path: AreaPath): Tier => tiers[path.split('/').length - 1] ?? 'village'

/** True when `inner` is the same place or lies below it. Whole codes are compared, so 44190011 never covers 441900117. */
export const covers = (outer: AreaPath, inner: AreaPath): boolean => inner === outer || inner.startsWith(`${outer}/`)

/** The place one tier up; undefined for a city. */
export const above = (path: AreaPath): AreaPath | undefined => {
  const cut = path.lastIndexOf('/')
  return cut < 0 ? undefined : (path.slice(0, cut) as AreaPath)
}
