import { useSay } from '../../parts/language.ts'
import { meWords as w } from '../../words/desk-me.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'

/** One's own account. */
export const Me = () => {
  const say = useSay()
  return (
    <>
      <h1>{say(w.title)}</h1>
      <div className="watch-pair"><PasswordForm /><SecondFactor /></div>
      <Sessions />
    </>
  )
}
