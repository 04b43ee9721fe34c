import { words } from '../kernel/words.ts'
import * as form from './form.ts'

/** What a mediator fills in when they ask the guidance judge; the dispute adds the rest itself. */
export const questionFields = {
  question: form.long({ label: words('问题', 'Question'), help: words('只写回答所需的事实；各方在调解中的让步、底线不写', 'Only the facts that an answer needs; nothing that a party conceded or held back in mediation'), max: 5_000 }),
  point: form.maybe(form.text({ label: words('涉及哪条法律、哪个点', 'Which law or point'), max: 300 })),
  wishedBy: form.maybe(form.day({ label: words('希望哪天前答复', 'Answer wished by') })),
} as const
