export interface Palette {
  /** 0xRRGGBB, at most 256. */
  readonly colours: readonly number[]
  /** Place in `colours` of the one nearest to a colour of the picture. */
  nearest(colour: number): number
}

type Counted = readonly [colour: number, count: number]

const channels: readonly number[] = [16, 8, 0]

/** The 256 colours that stand best for all of a picture: boxes of colours are halved where they differ most (median cut). */
export const paletteOf = (pixels: Uint32Array): Palette => {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const boxes: (readonly Counted[])[] = [[...counts]]
  while (boxes.length < 256) {
    const [at, channel] = widest(boxes)
    const box = boxes[at]
    if (!box || channel === undefined) break
    boxes.splice(at, 1, ...halves(box, channel))
  }
  const placeOf = new Map(boxes.flatMap((box, place) => box.map(([colour]) => [colour, place] as const)))
  return { colours: boxes.map(mean), nearest: (colour) => placeOf.get(colour) ?? 0 }
}

const value = (colour: number, shift: number): number => (colour >> shift) & 255

/** The box, and its channel, in which the most is lost if it stays one: how far its colours lie apart, by how much of the picture they are. */
const widest = (boxes: readonly (readonly Counted[])[]): readonly [number, number | undefined] => {
  let [most, at, channel]: [number, number, number | undefined] = [0, -1, undefined]
  for (const [place, box] of boxes.entries()) {
    if (box.length < 2) continue
    const weight = Math.sqrt(box.reduce((sum, [, count]) => sum + count, 0))
    for (const shift of channels) {
      let [low, high] = [255, 0]
      for (const [colour] of box) {
        low = Math.min(low, value(colour, shift))
        high = Math.max(high, value(colour, shift))
      }
      if ((high - low) * weight > most) [most, at, channel] = [(high - low) * weight, place, shift]
    }
  }
  return [at, channel]
}

const halves = (box: readonly Counted[], shift: number): readonly [readonly Counted[], readonly Counted[]] => {
  const sorted = box.toSorted(([a], [b]) => value(a, shift) - value(b, shift))
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2
  let [sum, at] = [0, 0]
  while (at < sorted.length - 1 && sum < half) sum += sorted[at++]?.[1] ?? 0
  return [sorted.slice(0, Math.max(1, at)), sorted.slice(Math.max(1, at))]
}

const mean = (box: readonly Counted[]): number => {
  const all = box.reduce((sum, [, count]) => sum + count, 0)
  return channels.reduce((colour, shift) => colour | (Math.round(box.reduce((sum, [one, count]) => sum + value(one, shift) * count, 0) / all) << shift), 0)
}
