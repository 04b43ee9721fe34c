import type { Material } from './material.ts'

export const tort: Readonly<Record<string, Material>> = {}
