import { refuse } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { questionFields } from '../../../matter/question-fields.ts'
import { act } from '../act.ts'
import { fact } from '../facts.ts'

/** 请教指导法官: the question goes to the court that sent the case, else to the court of the place. */
export const guidanceActs = {
  'ask-judge': act({
    words: words('请教法官', 'Ask the guidance judge'), tone: 'quiet',
    help: words('问题发给送来此案的法院，没有的发给当地法院；法官只看到您写的问题', 'It goes to the court that sent the case, else to the court of the place; the judge sees the question and nothing more of the case'),
    form: form.form(questionFields),
    decide: (state, payload, world) => {
      if (payload.wishedBy && payload.wishedBy < world.today) return refuse('invalid', { count: 1 }, [{ path: 'wishedBy', words: words('不能在今天之前', 'It cannot lie before today.') }])
      const court = state.court ?? world.city.courtOf(state.area)?.id
      if (!court) return refuse('incomplete', { what: words('有管辖权的法院', 'a competent court') })
      return {
        facts: [fact('judge-asked', { court })],
        opens: [{ kind: 'question', payload: { ...payload, about: state.code, type: state.type, from: state.body, court, area: state.area, sealed: state.sealed } }],
      }
    },
  }),
}
