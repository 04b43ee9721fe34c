import type { Situation } from '../situation.ts'
import { business } from './business.ts'
import { consumer } from './consumer.ts'
import { contract } from './contract.ts'
import { environment } from './environment.ts'
import { expropriation } from './expropriation.ts'
import { family } from './family.ts'
import { finance } from './finance.ts'
import { housing } from './housing.ts'
import { ip } from './ip.ts'
import { labour } from './labour.ts'
import { medical } from './medical.ts'
import { neighbour } from './neighbour.ts'
import { other } from './other.ts'
import { property } from './property.ts'
import { tort } from './tort.ts'
import { traffic } from './traffic.ts'

/** All kinds of quarrel that the demonstration can tell. */
export const situations: readonly Situation[] = [
  ...business, ...consumer, ...contract, ...environment, ...expropriation, ...family, ...finance, ...housing,
  ...ip, ...labour, ...medical, ...neighbour, ...other, ...property, ...tort, ...traffic,
]
