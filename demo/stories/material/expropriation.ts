import type { Material } from './material.ts'

export const expropriation: Readonly<Record<string, Material>> = {}
