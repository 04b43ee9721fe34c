import type { Material } from './material.ts'

export const business: Readonly<Record<string, Material>> = {}
