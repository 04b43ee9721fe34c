import type { Field } from '../../../contract/form.ts'
import { paper } from '../../words/public-paper.ts'
import { useDraft } from '../base/draft.ts'
import { asRows, asValues } from '../base/value.ts'
import type { Value } from '../base/value.ts'
import { questionsOf, isSilent, storyOf } from '../tell/fields.ts'
import { useOpeningForm } from '../tell/form.ts'
import { standing } from '../tell/known.ts'
import { Ready } from '../parts/state.tsx'
import { PaperBox } from './box.tsx'
import { Sheet } from './sheet.tsx'

/** The paper twin of telling a dispute: the same questions, blank or with what was written on the phone. */
export const FilingPaper = ({ withDraft }: { readonly withDraft: boolean }) => {
  const [loaded, again] = useOpeningForm()
  return <Ready loaded={loaded} again={again}>{(fields) => <Boxes fields={fields} withDraft={withDraft} />}</Ready>
}

const Boxes = ({ fields, withDraft }: { readonly fields: readonly Field[]; readonly withDraft: boolean }) => {
  const draft = useDraft()
  const questions = questionsOf(fields).filter((one) => !isSilent(one))
  const answers = withDraft ? standing(draft, questions) : {}
  const story = storyOf(fields)
  const party = (id: string): Value => (id === 'me' ? { ...asValues(answers['me']), phone: draft.phone } : (asRows(answers['other'])[0] ?? {}))
  return (
    <Sheet form="filing" title={paper.filing} code="">
      {story && <PaperBox field={{ ...story, label: paper.story }} path={story.name} value={withDraft ? draft.story : undefined} />}
      {questions.map(({ id, field }) => (id === 'me' || id === 'other'
        ? (
          <PaperBox
            key={id} path={`parties.${id === 'me' ? 0 : 1}`} value={withDraft ? party(id) : undefined}
            field={{ ...field, label: id === 'me' ? paper.me : paper.other, widget: 'group', of: id === 'me' ? [...(field.of ?? []), phoneField] : (field.of ?? []) }}
          />
        )
        : <PaperBox key={id} field={field} path={field.name} value={answers[id]} />
      ))}
    </Sheet>
  )
}

const phoneField: Field = { name: 'phone', required: true, widget: 'phone', label: paper.phone }
