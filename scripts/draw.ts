import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kinds } from '../src/domain/kinds/index.ts'
import { drawKind } from './draw/kind.ts'

/** `npm run draw`: writes docs/kinds/*.md from the kinds. */
for (const kind of Object.values(kinds)) {
  const file = fileURLToPath(new URL(`../docs/kinds/${kind.name}.md`, import.meta.url))
  writeFileSync(file, drawKind(kind))
  process.stdout.write(`${kind.name}: ${kind.moves.length} moves, ${Object.keys(kind.acts).length} acts\n`)
}
