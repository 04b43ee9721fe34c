import type { Grants } from '../../src/domain/people/grants.ts'

export const rolesOfCell = (cell: Grants[string]): readonly string[] => Object.keys(cell)
