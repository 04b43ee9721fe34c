import type { Material } from './material.ts'

export const environment: Readonly<Record<string, Material>> = {}
