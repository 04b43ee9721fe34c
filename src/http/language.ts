import type { FastifyRequest } from 'fastify'
import type { Language } from '../domain/kernel/words.ts'

/** The language asked for: `?lang=en`, else the first of Accept-Language that we speak, else Chinese. */
export const languageOf = (request: FastifyRequest): Language => {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  if (asked === 'zh' || asked === 'en') return asked
  const header = request.headers['accept-language'] ?? ''
  const wished = header.split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(/\s*;\s*q=/)
    return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) || 0 }
  })
  const spoken = wished.filter(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag)).toSorted((a, b) => b.quality - a.quality)
  return spoken[0]?.tag.startsWith('en') ? 'en' : 'zh'
}
