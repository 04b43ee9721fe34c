import type { MatterView } from '../service/get-matter.ts'
import type { Wire } from './wire.ts'

type Forms = Wire<MatterView>['allowed'][number]['form']

const written = new WeakMap<Forms, Buffer>()

/** A form is the same for everybody while the program runs: written once, as the bytes that are sent. */
const formBytes = (form: Forms): Buffer => {
  const bytes = written.get(form) ?? Buffer.from(JSON.stringify(form))
  written.set(form, bytes)
  return bytes
}

const [close, end] = [Buffer.from('}'), Buffer.from(']}')]

/** A matter as JSON, in UTF-8. More than half of it are the forms of its acts, which are neither written nor encoded anew for each reader. */
export const matterBytes = ({ allowed, ...rest }: Wire<MatterView>): Buffer => Buffer.concat([
  Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"allowed":[`),
  ...allowed.flatMap(({ form, ...one }, at) => [Buffer.from(`${at === 0 ? '' : ','}${JSON.stringify(one).slice(0, -1)},"form":`), formBytes(form), close]),
  end,
])
