import { randomUUID } from 'node:crypto'
import { noticeBytes, openChannel } from '../store/listen.ts'
import type { Context } from './context.ts'
import type { Happening } from './happenings.ts'

interface Notice {
  readonly from: string
  readonly happening: Happening
}

/**
 * Tells the other processes of this city what happens in this one, and this one what happens in them, so that a stream hears of an act
 * wherever it was done. @returns how to stop
 */
export const spreadHappenings = (context: Context, url: string): (() => Promise<void>) => {
  const me = randomUUID()
  let passingOn = false
  const channel = openChannel(url, `fengyuan_happenings_${context.city}`, (text) => {
    const { from, happening } = JSON.parse(text) as Notice
    if (from === me) return
    passingOn = true
    try {
      context.happenings.tell(happening)
    } finally {
      passingOn = false
    }
  })
  const stop = context.happenings.listen((happening) => {
    if (!passingOn) void channel.tell(textOf({ from: me, happening }))
  })
  return async () => {
    stop()
    await channel.close()
  }
}

/** A matter of hundreds of parties does not fit into a notice: officers hear of it, its parties look for themselves. */
const textOf = (notice: Notice): string => {
  const text = JSON.stringify(notice)
  if (Buffer.byteLength(text) <= noticeBytes) return text
  const { happening } = notice
  return JSON.stringify({ ...notice, happening: { ...happening, placed: { ...happening.placed, parties: [] } } })
}
