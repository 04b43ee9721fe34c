import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readHouse } from './house/graph.ts'
import { mentions } from './house/mentions.ts'
import { picture, withPicture } from './house/picture.ts'
import { complaints } from './house/rules.ts'

/** `npm run house`: draws the house into ARCHITECTURE.md and says what is wrong with it. */
const root = fileURLToPath(new URL('..', import.meta.url))
const files = readHouse(`${root}src`)
const file = `${root}ARCHITECTURE.md`
writeFileSync(file, withPicture(readFileSync(file, 'utf8'), picture(files)))

const wrong = [...complaints(files), ...mentions(root)]
for (const line of wrong) process.stdout.write(`${line}\n`)
process.stdout.write(`${files.length} files, ${wrong.length} complaints\n`)
process.exit(wrong.length === 0 ? 0 : 1)
