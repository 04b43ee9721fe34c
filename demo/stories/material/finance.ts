import type { Material } from './material.ts'

export const finance: Readonly<Record<string, Material>> = {}
