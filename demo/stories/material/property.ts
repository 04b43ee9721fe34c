import type { Material } from './material.ts'

export const property: Readonly<Record<string, Material>> = {}
