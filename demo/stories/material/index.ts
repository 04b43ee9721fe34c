import type { Story } from '../tell.ts'
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
import type { Material } from './material.ts'

/** By the id of the situation. */
export const bySituation: Readonly<Record<string, Material>> = {
  ...business, ...consumer, ...contract, ...environment, ...expropriation, ...family, ...finance, ...housing,
  ...ip, ...labour, ...medical, ...neighbour, ...other, ...property, ...tort, ...traffic,
}

/** What is said and agreed over this story. */
export const materialOf = ({ situation }: Pick<Story, 'situation'>): Material => {
  const material = bySituation[situation]
  if (!material) throw new Error(`nothing is written for the mediation of ${situation}`)
  return material
}
