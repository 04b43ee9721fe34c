import { Drawer } from 'antd'
import { useMemo } from 'react'
import type { z } from 'zod'
import type { ConflictAsk } from '../../../contract/people.ts'
import type { Field } from '../../../contract/form.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import type { MatterView, PartyView } from '../../../contract/matter.ts'
import { Fields } from '../../parts/form/Fields.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import { useSay } from '../../parts/language.ts'
import { same } from '../../parts/say.ts'
import { deskWords } from '../../words/desk.ts'
import { discloseWords as w } from '../../words/desk-disclose.ts'
import { formSource } from '../ask/choices.ts'
import { useRefresh } from '../ask/matters.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { Faults } from '../parts/FormNotices.tsx'
import { useSave } from '../parts/use-save.ts'

const fields: readonly Field[] = [
  { name: 'person', widget: 'person', required: true, label: w.person },
  { name: 'conflict', widget: 'choice', required: true, label: w.conflict, options: w.conflicts satisfies Record<z.infer<typeof ConflictAsk>['conflict'], Words> },
  { name: 'until', widget: 'day', required: false, label: w.until, help: w.untilHelp },
]

/** Saying what one is to a party (回避), with what follows from it in front of one's eyes. */
export const Disclose = ({ matter, party, close }: { matter: MatterView; party: PartyView | undefined; close: () => void }) => {
  const say = useSay()
  return (
    <Drawer open={party !== undefined} onClose={close} size={600} destroyOnHidden title={say(w.title)} closable={{ 'aria-label': say(deskWords.close) }} styles={{ body: { paddingTop: 16 } }}>
      {party && <DiscloseForm matter={matter} party={party} close={close} />}
    </Drawer>
  )
}

const DiscloseForm = ({ matter, party, close }: { matter: MatterView; party: PartyView; close: () => void }) => {
  const say = useSay()
  const account = accountOf(useOfficer())
  const source = useMemo(() => formSource(matter), [matter])
  const form = useSave(fields, { person: { value: party.person, words: same(party.name), hint: party.sideWords } }, { said: w.done, refresh: useRefresh() })
  const send = async (): Promise<void> => {
    const payload = form.read()
    if (payload && await form.send('POST', `/api/matters/${matter.id}/conflicts`, payload)) close()
  }
  const follows = [w.follows, ...(form.typed['conflict'] === 'same-firm' ? [w.followsFirm] : []), ...(matter.assignee?.id === account ? [w.followsMine] : []), w.stays]
  return (
    <FormSourceContext value={source}>
      <form className="act-form" noValidate onSubmit={(event) => { event.preventDefault(); void send() }}>
        <p className="act-of"><b>{say(matter.title)}</b><small>{matter.code} · {say(matter.stageWords)}</small></p>
        <Faults problem={form.problem} faults={form.faults} fields={fields} />
        <Fields fields={fields} typed={form.typed} faults={form.faults} change={form.change} />
        <div className="notice amber">
          <p><b><span aria-hidden="true">◆ </span>{say(w.whatFollows)}</b></p>
          <ul>{follows.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
        </div>
        <div className="form-foot"><button type="submit" className="btn main" disabled={form.busy}>{say(w.go)}</button><button type="button" className="btn quiet" onClick={close}>{say(deskWords.cancel)}</button></div>
      </form>
    </FormSourceContext>
  )
}
