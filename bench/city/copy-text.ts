/** A value as PostgreSQL's COPY text form has it. */
export const field = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `{${value.map((one) => (typeof one === 'number' ? String(one) : escaped(`"${String(one).replace(/["\\]/g, '\\$&')}"`))).join(',')}}`
  return escaped(JSON.stringify(value))
}

export const hex = (text: string | undefined): string => (text === undefined ? '\\N' : `\\\\x${text}`)

const special = /[\\\t\n\r]/g
const spelled: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string): string => text.replace(special, (mark) => spelled[mark] ?? mark)
