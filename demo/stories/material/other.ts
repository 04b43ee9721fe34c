import type { Material } from './material.ts'

export const other: Readonly<Record<string, Material>> = {}
