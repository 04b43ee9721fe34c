import type { Problem } from '../../../contract/problem.ts'
import { words } from '../../../domain/kernel/words.ts'
import { getSession } from '../base/session.ts'
import { language } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'

export interface Uploaded {
  readonly id: string
  readonly name: string
}

const lost = (): Problem => ({ type: 'about:blank', title: fields.lost.zh, status: 0, code: 'offline', detail: fields.lost.zh, words: fields.lost })

/** Sends one file to a matter; `onShare` hears how much of it is sent, 0 to 1. Resolves with the file's id or the problem; never rejects. */
export const upload = async (matter: string, file: File, onShare: (share: number) => void): Promise<Uploaded | Problem> => {
  const csrf = await getSession().then((session) => session.csrf, () => undefined)
  if (csrf === undefined) return lost()
  return new Promise((settle) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/matters/${encodeURIComponent(matter)}/files`)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('accept-language', language() === 'zh' ? 'zh-CN' : 'en')
    request.setRequestHeader('x-csrf-token', csrf)
    request.upload.addEventListener('progress', (event) => { if (event.lengthComputable) onShare(event.loaded / event.total) })
    request.addEventListener('error', () => settle(lost()))
    request.addEventListener('abort', () => settle(lost()))
    request.addEventListener('load', () => settle(answerOf(request.status, request.responseText, file.name)))
    const parcel = new FormData()
    parcel.append('file', file, file.name)
    request.send(parcel)
  })
}

const answerOf = (status: number, text: string, name: string): Uploaded | Problem => {
  try {
    const found = JSON.parse(text) as { readonly id: string; readonly name?: string }
    if (status < 300) return { id: found.id, name: found.name ?? name }
    return found as unknown as Problem
  } catch {
    const unread = words(`服务器没有收下（${status}）`, `The server did not take it (${status})`)
    return { type: 'about:blank', title: unread.zh, status, code: 'unavailable', detail: unread.zh, words: unread }
  }
}

export const isUploaded = (one: Uploaded | Problem): one is Uploaded => 'id' in one
