import type { z } from 'zod'
import type { RouteSuggestion } from '../contract/city.ts'
import { channels } from '../domain/words/channels.ts'
import { speaksWords } from '../domain/words/needs.ts'
import type { Suggestion } from '../domain/kinds/dispute/routing/suggest.ts'
import { plainWords } from './plain.ts'

/** A suggested door as the wire says it; the first of a list is the best. */
export const suggestionOf = (one: Suggestion, at: number): z.infer<typeof RouteSuggestion> => ({
  channel: one.channel, channelWords: channels[one.channel] ?? plainWords(one.channel), body: { id: one.body.id, name: one.body.name },
  reason: one.reason, rule: one.rule.id, cite: one.rule.cite, load: one.body.load, capacity: one.body.capacity,
  ...(one.speaks?.length ? { speaks: speaksWords(one.speaks) } : {}),
  confidence: Math.round(one.confidence * 100) / 100, best: at === 0, conflicts: [],
})
