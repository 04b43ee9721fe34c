import type { Material } from './material.ts'

export const neighbour: Readonly<Record<string, Material>> = {}
