import type { Situation } from '../situation.ts'
import { family } from './family.ts'
import { housing } from './housing.ts'
import { labour } from './labour.ts'
import { neighbour } from './neighbour.ts'

/** All kinds of quarrel that the demonstration can tell. */
export const situations: readonly Situation[] = [...family, ...neighbour, ...housing, ...labour]
