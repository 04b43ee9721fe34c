/** What the bundler knows of a module, as far as is asked here. */
interface Graph { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/**
 * The resident's first page comes in few pieces, so that a slow phone waits for few round trips: what it shares with the desk in one, what only
 * residents' pages need in another. The bundler alone makes a piece for every set of pages that share something.
 */
export const firstLoad = (entry: string): { readonly name: (id: string, graph: Graph) => string | null; readonly debugName: string; readonly priority: number }[] => {
  let reached: Set<string> | undefined
  const isReached = (id: string, graph: Graph): boolean => {
    reached ??= staticallyReached(entry, graph)
    return id !== entry && reached.has(id)
  }
  return [
    { name: (id, graph) => (isReached(id, graph) && !residents.test(id) ? 'base' : null), debugName: 'base', priority: 2 },
    { name: (id, graph) => (isReached(id, graph) ? 'resident' : null), debugName: 'resident', priority: 1 },
  ]
}

const residents = /[\\/]web[\\/](public|words[\\/]public)/

/** Everything that stands on the page before its first line runs. */
const staticallyReached = (entry: string, graph: Graph): Set<string> => {
  const reached = new Set([entry])
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}
