import type { Material } from './material.ts'

export const contract: Readonly<Record<string, Material>> = {}
