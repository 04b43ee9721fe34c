import type { Material } from './material.ts'

export const family: Readonly<Record<string, Material>> = {}
