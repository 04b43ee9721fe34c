/** Which floor may import which: the table of ARCHITECTURE.md. Its own floor is always allowed. */
export const floors: Record<string, readonly string[]> = {
  domain: [],
  contract: ['domain'],
  store: ['domain'],
  gateway: ['domain'],
  service: ['domain', 'store', 'gateway'],
  http: ['domain', 'contract', 'service'],
  jobs: ['domain', 'service'],
  web: ['domain', 'contract'],
  // The files of src/ itself (main.ts, run.ts, settings.ts …): they put the house together; no floor imports them.
  main: ['domain', 'contract', 'store', 'gateway', 'service', 'http', 'jobs'],
}

/** Rooms of the domain from the ground up; a room may import those with a smaller number. Equal ones are neighbours: no arrow. */
export const domainOrder: Record<string, number> = { kernel: 0, words: 1, law: 2, people: 2, triage: 3, matter: 3, kinds: 4 }

/** Packages from outside that a floor may (`only`) or may not (`never`) use. */
export const packages: Record<string, { only?: RegExp, never?: RegExp }> = {
  domain: { only: /^zod$/ },
  contract: { only: /^zod$/ },
  store: { never: /^(fastify|@fastify\/|react|node:https?$)/ },
  gateway: { never: /^(fastify|@fastify\/|react|kysely)/ },
  service: { never: /^(fastify|@fastify\/|react|node:https?$|pg$)/ },
  http: { never: /^(pg|kysely|graphile-worker|react)$/ },
  jobs: { never: /^(fastify|@fastify\/|react)/ },
  web: { never: /^(node:|pg$|kysely$|fastify|@fastify\/|graphile-worker)/ },
}

export const size = { median: 80, p95: 250, most: 400 }
