import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worth = /\.(js|css|html|svg|json|txt|map|webmanifest)$/
/** Smaller than a packet: nothing is won. */
const least = 1_024

/** Lays a `.br` and a `.gz` beside every text file of the build, so that the server compresses nothing while somebody waits. */
export const compressWeb = (): Plugin => {
  let folder = ''
  return {
    name: 'compress-web',
    apply: 'build',
    configResolved(config) { folder = config.build.outDir },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const path = join(folder, name)
        if (!worth.test(name) || statSync(path).size < least) continue
        const bytes = readFileSync(path)
        // Quality 9: within a few percent of the best, in a twentieth of its time; the first start of a newcomer waits for it.
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
