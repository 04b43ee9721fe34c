import type { Material } from './material.ts'

export const traffic: Readonly<Record<string, Material>> = {}
