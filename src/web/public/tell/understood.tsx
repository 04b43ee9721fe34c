import { useEffect, useState } from 'react'
import type { Problem } from '../../../contract/problem.ts'
import { useSay } from '../../parts/language.ts'
import { safety, understood } from '../../words/public-tell.ts'
import { useDraft } from '../base/draft.ts'
import { Link } from '../base/link.tsx'
import { problemIn } from '../base/load.ts'
import { go } from '../base/router.ts'
import { Law } from '../parts/law.tsx'
import { Failed, Loading } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { AgainstAuthority } from './against-authority.tsx'
import { CourtDoor } from './court-door.tsx'
import { Guess } from './guess.tsx'
import { chosenType, claimOf, understand } from './read.ts'
import { Safety } from './safety.tsx'
import { TakeAlong } from './take-along.tsx'
import { Ways } from './ways.tsx'

/** What was understood, in plain words, and what can be done. Safety comes before everything else. */
export const Understood = () => {
  const say = useSay()
  const draft = useDraft()
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const answer = draft.understood?.of === draft.story.trim() ? draft.understood.answer : undefined
  useTitle(understood.waysTitle)
  const type = chosenType(draft)
  // What was read of the story stays on the screen while it is asked what another type would mean.
  const fresh = answer !== undefined && draft.understood?.type === type && draft.understood?.claim === claimOf(draft)
  useEffect(() => { if (!fresh) ask(type, setProblem) }, [fresh, type])
  if (!answer) return problem ? <Failed problem={problem} again={() => { setProblem(undefined); ask(type, setProblem) }} /> : <Loading />
  // What stands with a way already is not said twice.
  const law = answer.law.filter((one) => !answer.ways.some((way) => way.effect.zh === one.words.zh))
  const violent = answer.flags.some((one) => one.flag === 'domestic-violence')
  return (
    <div className="page">
      <div data-aloud>
        <Safety answer={answer} />
        <AgainstAuthority answer={answer} />
        <Guess answer={answer} />
        {law.length > 0 && (
          <section className="card">
            <h2>{say(understood.lawTitle)}</h2>
            {law.map((one) => <p key={one.cite.zh + one.words.zh}>{say(one.words)} <Law cite={one.cite} /></p>)}
          </section>
        )}
        <Ways answer={answer} />
      </div>
      <div className="do">
        <button type="button" className={answer.against && !violent ? 'btn big' : 'btn main big'} onClick={() => go('/?at=ask')}>{say(violent ? understood.fileSafe : answer.against ? understood.againstFile : understood.file)}</button>
        <p className="help center">{say(violent ? safety.alone : answer.against ? understood.againstFileHelp : understood.fileHelp)}</p>
      </div>
      <CourtDoor answer={answer} />
      <TakeAlong answer={answer} type={type} story={draft.story} />
      <p className="help">{say(understood.limits)}</p>
      <p><Link to="/" className="btn">{say(understood.edit)}</Link></p>
    </div>
  )
}

/** After a reload, or when the story changed: the answer is asked for anew. */
const ask = (type: string | undefined, onProblem: (problem: Problem) => void): void => {
  understand(type).catch((error: unknown) => onProblem(problemIn(error)))
}
