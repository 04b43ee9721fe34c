import { useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { mine } from '../../words/public-matter.ts'
import type { Problem } from '../../../contract/problem.ts'
import { fill } from '../base/fill.ts'
import { forgetSteps } from '../base/leave.ts'
import { problemIn } from '../base/load.ts'
import { signOut } from '../base/session.ts'

export const SignOut = ({ name }: { readonly name: string }) => {
  const say = useSay()
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const leave = async (): Promise<void> => {
    try {
      await signOut()
      forgetSteps()
    } catch (error) {
      setProblem(problemIn(error))
    }
  }
  return (
    <div className="row signed-in">
      <span>{name !== '' && say(fill(mine.hello, { name }))}</span>
      <button type="button" className="tool" onClick={() => { void leave() }}>{say(mine.out)}</button>
      {problem && <p className="fault" role="alert">{say(problem.words)}</p>}
    </div>
  )
}
