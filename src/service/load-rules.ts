import type { RoutingRule } from '../domain/kinds/dispute/routing/rule.ts'
import type { Database } from '../store/database.ts'
import { putRules } from '../store/routing.ts'

/** Puts a city's routing rules into the record; a rule known by its id and first day is brought up to date. */
export const loadRules = (db: Database, city: string, rules: readonly RoutingRule[]): Promise<void> =>
  putRules(db, city, rules.map((rule) => ({ id: rule.id, rule, since: rule.since, until: rule.until })))
