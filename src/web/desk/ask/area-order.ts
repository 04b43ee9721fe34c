/** What places are ordered by: their path and their name. */
interface Named { readonly path: string; readonly words: { readonly zh: string; readonly en: string } }

/** What a place is called in short: 陈屋 for 陈屋社区. */
const short = (name: string): string => name.replace(/(?:社区|村|街道|镇|居委会|村委会)$/, '').toLowerCase()

/**
 * The place that is meant most likely first: those of one's own town (`own`: the areas of one's posts), then those whose whole name was
 * typed, then those that begin with it, then the rest, each as they stood.
 */
export const likelyFirst = <Area extends Named>(areas: readonly Area[], typed: string, own: readonly string[]): readonly Area[] => {
  const said = typed.trim().toLowerCase()
  const mine = (area: Area): boolean => own.some((path) => area.path === path || area.path.startsWith(`${path}/`))
  const names = (area: Area): readonly string[] => [area.words.zh.toLowerCase(), area.words.en.toLowerCase()]
  const rank = (area: Area): number => {
    const fit = said === '' ? 0 : names(area).some((name) => name === said || short(name) === said) ? 0 : names(area).some((name) => name.startsWith(said)) ? 1 : 2
    return (mine(area) ? 0 : 10) + fit
  }
  return areas.toSorted((a, b) => rank(a) - rank(b))
}

/** A post in a village knows its whole town. */
export const ownAreas = (posts: readonly { readonly area: { readonly path: string } }[]): readonly string[] => posts.map((post) => post.area.path.split('/').slice(0, 2).join('/'))
