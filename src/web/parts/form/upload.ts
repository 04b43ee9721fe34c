import type { Problem } from '../../../contract/problem.ts'
import { ApiError, csrfToken, newKey, uploadLimit } from '../api.ts'
import { language } from '../language.ts'
import type { FileRef } from './typed.ts'

/** `50 MB`: how large a file may be, as it is told to people. */
export const limitText = (): string => `${Math.floor(uploadLimit() / 1_048_576)} MB`

/** Sends one file to a matter and tells how far it is (fetch cannot). @throws ApiError with the server's words, or `offline`. */
export const uploadTo = (matter: string) => (file: File, progress: (percent: number) => void, signal: AbortSignal): Promise<FileRef> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/matters/${matter}/files`)
    request.setRequestHeader('x-csrf-token', csrfToken())
    request.setRequestHeader('accept-language', language() === 'zh' ? 'zh-CN' : 'en')
    request.setRequestHeader('idempotency-key', newKey())
    request.upload.addEventListener('progress', (event) => { if (event.lengthComputable) progress(Math.round((event.loaded / event.total) * 100)) })
    request.addEventListener('load', () => {
      if (request.status < 300) resolve({ ...(JSON.parse(request.responseText) as { id: string }), name: file.name, size: file.size })
      else reject(failed(request))
    })
    request.addEventListener('error', () => reject(new ApiError(cut)))
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })

const cut: Problem = {
  type: 'about:blank', status: 0, code: 'offline', title: '没有传上去', detail: '网络断了，文件没有传上去，请再试。',
  words: { zh: '网络断了，文件没有传上去，请再试。', en: 'The network broke off and the file was not uploaded; try again.' },
}

const failed = (request: XMLHttpRequest): ApiError => {
  try {
    return new ApiError(JSON.parse(request.responseText) as Problem)
  } catch {
    return new ApiError({ ...cut, status: request.status })
  }
}
