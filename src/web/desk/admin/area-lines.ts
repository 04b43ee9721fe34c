interface AreaRow { readonly code: string; readonly parent?: string; readonly name: string; readonly en?: string }

/** Reads `code, parent, name, en` a line, the last where there is one; commas of either width. Gives the number of the first line that cannot be read. */
export const readAreaLines = (text: string): { readonly areas: readonly AreaRow[] } | { readonly bad: number } => {
  const areas: AreaRow[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [code = '', parent = '', name = '', en = '', ...more] = line.split(/[,，\t]/).map((part) => part.trim())
    if (!/^\d{6}(\d{3}(\d{3})?)?$/.test(code) || (parent !== '' && !code.startsWith(parent)) || name === '' || more.length > 0) return { bad: at + 1 }
    areas.push({ code, ...(parent === '' ? {} : { parent }), name, ...(en === '' ? {} : { en }) })
  }
  return { areas }
}
