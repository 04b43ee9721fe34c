import type { MatterView } from '../service/get-matter.ts'
import type { Wire } from './wire.ts'

type Forms = Wire<MatterView>['allowed'][number]['form']

const written = new WeakMap<Forms, string>()

/** A form is the same for everybody while the program runs: written once. */
const formText = (form: Forms): string => {
  const text = written.get(form) ?? JSON.stringify(form)
  written.set(form, text)
  return text
}

/** A matter as JSON. A third of it are the forms of its acts, which are not written anew for each reader. */
export const matterText = ({ allowed, ...rest }: Wire<MatterView>): string => {
  const acts = allowed.map(({ form, ...one }) => `${JSON.stringify(one).slice(0, -1)},"form":${formText(form)}}`)
  return `${JSON.stringify(rest).slice(0, -1)},"allowed":[${acts.join(',')}]}`
}
