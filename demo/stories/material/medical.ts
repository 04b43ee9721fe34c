import type { Material } from './material.ts'

export const medical: Readonly<Record<string, Material>> = {}
