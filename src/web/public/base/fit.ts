export type Params = Readonly<Record<string, string>>

/** The values of `:name` parts, or undefined when the path does not fit. */
export const fit = (pattern: string, path: string): Params | undefined => {
  const [wanted, given] = [pattern.split('/'), path.replace(/(.)\/$/, '$1').split('/')]
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const here = given[index] ?? ''
    if (part.startsWith(':')) {
      if (here === '') return undefined
      params[part.slice(1)] = decoded(here)
    } else if (part !== here) return undefined
  }
  return params
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
