import type { Material } from './material.ts'

export const ip: Readonly<Record<string, Material>> = {}
