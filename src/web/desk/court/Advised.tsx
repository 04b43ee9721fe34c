import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { dayWords } from '../../parts/on-paper.ts'
import { fillFrom, same } from '../../parts/say.ts'
import { courtWords as w } from '../../words/desk-screens.ts'

/** Whoever guided the mediation of a case reads it before they rule in it: whether to step back is theirs to say. */
export const Advised = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  return matter.advised?.map(({ code, on }) => (
    <p key={code} className="notice advised"><span aria-hidden="true">◆ </span>{say(fillFrom(w.advised, { code: same(code), day: dayWords(on) }))}{say({ zh: '', en: ' ' })}{say(w.advisedHelp)}</p>
  ))
}
