/** A place with all that it is called: 厚街镇, 厚街. `path` runs from the city down. */
export interface NamedPlace {
  readonly path: string
  readonly names: readonly string[]
}

/**
 * Finds the names of places with which a text begins (东莞厚街, 厚街新塘), each within the one before it; an empty text where there are none. A village is
 * known by its name only behind its town: alone it is as often somebody's own name. Built once for a city.
 */
export const leadingPlacesOf = (places: readonly NamedPlace[]): ((text: string) => string) => {
  const byFirst = Map.groupBy(places.flatMap(({ path, names }) => names.filter((name) => name.length > 1).map((name) => ({ path, name }))), ({ name }) => name[0])
  return (text) => {
    let [at, inside] = [0, '']
    for (;;) {
      const [next] = (byFirst.get(text[at]) ?? []).filter(({ path, name }) => text.startsWith(name, at) && fits(path, inside)).toSorted((a, b) => b.name.length - a.name.length)
      if (!next) return text.slice(0, at)
      ;[at, inside] = [at + next.name.length, next.path]
    }
  }
}

const fits = (path: string, inside: string): boolean => (inside === '' ? path.split('/').length < 3 : path.startsWith(`${inside}/`) && path.split('/').length <= inside.split('/').length + 1)
