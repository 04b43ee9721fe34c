import { useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { review } from '../../words/public-tell.ts'
import { useDraft } from '../base/draft.ts'
import { Link } from '../base/link.tsx'
import { asText, isEmpty } from '../base/value.ts'
import { Answer } from '../fields/answer.tsx'
import { fitting } from './fields.ts'
import type { Question } from './fields.ts'
import { standing } from './known.ts'
import { marks } from './marks.ts'
import { missing } from './payload.ts'

/** Everything that will be sent, each line with its way back to the question. */
export const Summary = ({ questions }: { readonly questions: readonly Question[] }) => {
  const say = useSay()
  const draft = useDraft()
  const answers = standing(draft, questions)
  const lacking = missing(draft, questions)
  const faults = marks.use()
  return (
    <dl className="summary">
      <div>
        <dt>{say(review.story)}</dt>
        <dd className="story">{draft.story}</dd>
        <dd className="turn"><Link to="/" className="tool">{say(common.change)}<span className="hidden"> {say(review.story)}</span></Link></dd>
      </div>
      {fitting(questions, asText(answers['type'])).filter(({ id }) => id !== 'flags' || !isEmpty(answers[id])).map(({ id, field }) => {
        const marked = [...faults].filter(([path]) => path === id || path.startsWith(`${id}.`))
        const lacks = lacking.some((one) => one.id === id)
        return (
          <div key={id} className={lacks || marked.length > 0 ? 'wrong' : ''}>
            <dt>{say(field.label)}</dt>
            <dd>
              {isEmpty(answers[id]) && !lacks ? <span className="open">{say(review.open)}</span> : <Answer field={field} value={answers[id]} />}
              {lacks && <span className="fault"><span aria-hidden="true">▲ </span>{say(review.missing)}</span>}
              {marked.map(([path, phrase]) => <span key={path} className="fault"><span aria-hidden="true">▲ </span>{say(phrase)}</span>)}
            </dd>
            <dd className="turn"><Link to={`/?at=ask&q=${id}&from=review`} className="tool">{say(common.change)}<span className="hidden"> {say(field.label)}</span></Link></dd>
          </div>
        )
      })}
    </dl>
  )
}
