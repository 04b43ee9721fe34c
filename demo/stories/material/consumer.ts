import type { Material } from './material.ts'

export const consumer: Readonly<Record<string, Material>> = {}
