import type { TypedForm } from '../../parts/form/typed.ts'
import type { RouteSuggestion } from '../ask/matters.ts'

/** A suggestion as the act of routing asks for it; `taken` says whether the first suggestion was followed, a difference teaches. */
export const payloadOf = (route: RouteSuggestion, taken: boolean) => ({
  body: route.body.id, channel: route.channel, reason: route.reason.zh, reasonEn: route.reason.en, rule: route.rule, taken,
})

/** The same as a form to be changed by hand. */
export const draftOf = (route: RouteSuggestion): TypedForm => ({
  body: { value: route.body.id, words: route.body.name }, channel: route.channel, reason: route.reason.zh, taken: false,
})
