import type { Problem } from '../../../contract/problem.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { fillFrom } from '../../parts/say.ts'
import { deskWords } from '../../words/desk.ts'

/** What is said when something lies in the outbox. Nobody is told to try again what is sent by itself. */
export const keptWords = (problem: Pick<Problem, 'code' | 'words'>): Words =>
  (problem.code === 'offline' ? deskWords.act.keptOffline : fillFrom(deskWords.act.kept, { why: problem.words }))
