import { extname } from 'node:path'
import { fileTypeFromFile } from 'file-type'

/** What is taken: by the content, with the endings that such a file may have. Nothing that a browser or an office would run. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg', '.jfif'], 'image/png': ['.png'], 'image/webp': ['.webp'], 'image/gif': ['.gif'], 'image/heic': ['.heic', '.heif'], 'image/heif': ['.heif', '.heic'],
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/x-cfb': ['.doc', '.xls', '.wps', '.et'],
  'audio/mpeg': ['.mp3'], 'audio/x-m4a': ['.m4a'], 'audio/mp4': ['.m4a', '.mp4'], 'audio/wav': ['.wav'], 'audio/vnd.wave': ['.wav'], 'audio/amr': ['.amr'], 'audio/ogg': ['.ogg', '.oga', '.opus'], 'audio/aac': ['.aac'],
  'video/mp4': ['.mp4', '.m4v'], 'video/quicktime': ['.mov'],
}

/** The type by content, or what was found instead. A name whose ending says something else is not believed, and not taken either. */
export const typeOfFile = async (path: string, name: string): Promise<{ readonly type: string } | { readonly found: string }> => {
  const found = await fileTypeFromFile(path)
  const ending = extname(name).toLowerCase()
  if (!found) return { found: ending === '' ? '?' : ending }
  const endings = taken[found.mime]
  if (!endings) return { found: found.mime }
  return ending === '' || endings.includes(ending) ? { type: found.mime } : { found: `${ending} ≠ ${found.mime}` }
}
