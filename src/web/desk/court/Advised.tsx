import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { DayText } from '../../parts/when.tsx'
import { courtWords as w } from '../../words/desk-screens.ts'

/** Whoever guided the mediation of a case reads it before they rule in it: whether to step back is theirs to say. */
export const Advised = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  return matter.advised?.map(({ code, on }) => (
    <p key={code} className="notice advised"><span aria-hidden="true">◆ </span>{say(counted(w.advised, 0, { code }))} <DayText day={on} />{say({ zh: '。', en: '.' })} {say(w.advisedHelp)}</p>
  ))
}
