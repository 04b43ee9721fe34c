import type { Material } from './material.ts'

export const housing: Readonly<Record<string, Material>> = {}
