import type { Material } from './material.ts'

export const labour: Readonly<Record<string, Material>> = {}
