import { formatDay } from '../../kernel/day.ts'
import { words } from '../../kernel/words.ts'
import type { Panel } from '../../matter/kind.ts'
import type { CityBook } from '../../people/city-book.ts'
import { bodyName } from './intake.ts'
import type { DisputeState } from './state.ts'

/** Who took it in, who is to sign for it, and what came back: for everybody who reads it, the person who came most of all. */
export const intakePanel = (state: DisputeState, city: CityBook): Panel => {
  const { taken } = state
  const by = taken && bodyName(taken.by, city)
  const to = taken && bodyName(taken.to, city)
  const day = (on: Parameters<typeof formatDay>[0]) => words(formatDay(on, 'zh'), formatDay(on, 'en'))
  return {
    name: 'intake', words: words('谁接收、归谁办', 'Who received it, and whose it is'), lines: taken && by && to ? [
      { label: words('首接单位', 'First received by'), value: by },
      ...(taken.over
        ? [{ label: words('已接手', 'Taken over'), value: words(`${to.zh} · ${day(taken.over).zh}`, `${to.en} · ${day(taken.over).en}`), tone: 'good' as const }]
        : [{ label: words('由谁接手', 'To be taken over by'), value: state.stage === 'readdressing' || state.toDecide ? words('还没有定：在找应当管的单位', 'not settled: the right centre is being found') : to, tone: 'warn' as const }]),
      ...taken.returns.map((one) => {
        const place = one.place && city.area(one.place)?.name
        return { label: words(`${day(one.on).zh} 退回`, `Returned on ${day(one.on).en}`), inside: true as const,
          value: words(`${bodyName(one.body, city).zh}：${one.reason}${place ? `（应去 ${place.zh}）` : ''}`, `${bodyName(one.body, city).en}: ${one.reason}${place ? ` (should go to ${place.en})` : ''}`) }
      }),
    ] : [],
  }
}
