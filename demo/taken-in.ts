import type { Area } from '../cities/shapes.ts'
import type { Random } from './random.ts'
import type { Step } from './paths/step.ts'
import { common } from './stories/material/common.ts'

/** Towns that lie side by side: whoever lives in one and works in the other goes to the window that is nearer. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  厚街: ['虎门', '沙田', '南城', '道滘'], 虎门: ['厚街', '长安', '沙田'], 长安: ['虎门', '大岭山'], 南城: ['厚街', '东城', '万江'], 大岭山: ['长安', '大朗'], 沙田: ['厚街', '虎门'], 大朗: ['大岭山', '寮步'],
  东城: ['南城', '寮步'], 寮步: ['东城', '大朗'], 塘厦: ['清溪', '凤岗'], 清溪: ['塘厦', '凤岗'], 凤岗: ['塘厦', '清溪'], 常平: ['横沥', '桥头'], 石龙: ['石碣', '茶山'],
}

/** The town whose window takes in what happened in another (首接负责); undefined where it is registered at home, as nearly all is. What waits for its first step more often, so that the queues show it. */
export const receiverOf = (random: Random, town: Area, towns: readonly Area[], waits: boolean): Area | undefined => {
  const near = neighbours[town.short ?? ''] ?? []
  const found = towns.filter((one) => near.includes(one.short ?? ''))
  return found.length > 0 && random.chance(waits ? 0.8 : 0.08) ? random.pick(found) : undefined
}

/** What came in at another town's window now and then goes back there once, and is sent again with a better address. */
export const roundabout = (random: Random, steps: readonly Step[], age: number): readonly Step[] => {
  // Where a town has no window of its own the city's took it in, and nothing is to be returned.
  const back: Step = { by: 'window', act: 'return-intake', after: random.int(1, 3), with: { reason: random.pick(common.notHere) }, may: true }
  if (steps.length === 0) return age <= 1 && random.chance(0.4) ? [{ ...back, fresh: true }] : steps
  const again: Step = { by: 'receiver', act: 'send-on', after: random.int(1, 4), with: { area: '@area', why: random.pick(common.addressFound) }, may: true }
  return age > 3 && random.chance(0.3) ? [back, again, ...steps] : steps
}
