import { words } from '../../domain/kernel/words.ts'

/** Words of the desk's look-ups. */
export const formWords = {
  tiers: { city: words('全市', 'Whole city'), town: words('镇街', 'Town'), village: words('村社区', 'Village or community') },
  load: words('在办 {load} / {capacity}', '{load} of {capacity} open'),
} as const
