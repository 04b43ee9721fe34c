import { basename } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/**
 * Files that take longest though they are not the longest, in the order of what they took. On a machine that has run them before, the runner knows
 * that itself; on one that has not it goes by size, and one of these begun last leaves the other workers idle.
 */
const heavy = [
  'every-page', 'desk-screens', 'bad-input', 'desk-acts', 'one-case', 'resident-keeps', 'strange-input', 'resident-pages', 'bad-moment', 'database-gone', 'own-desk', 'line-by-line', 'on-paper',
  'queues', 'program', 'anywhere', 'model', 'processes', 'survives', 'killed', 'negative', 'alone', 'table', 'jobs', 'admin', 'load',
]

const rankOf = ({ moduleId }: TestSpecification): number => {
  const at = heavy.indexOf(basename(moduleId).replace(/(\.db)?\.test\.tsx?$/, ''))
  return at === -1 ? heavy.length : at
}

/** What takes longest begins first, so that all workers end at about the same time. */
export default class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}
