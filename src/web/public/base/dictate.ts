import { useEffect, useRef, useState } from 'react'
import { language } from '../../parts/language.ts'

interface Heard extends Event {
  readonly resultIndex: number
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>
}

interface Recogniser extends EventTarget {
  lang: string
  continuous: boolean
  interimResults: boolean
  start(): void
  stop(): void
}

type Maker = new () => Recogniser

const maker = (): Maker | undefined => {
  const home = globalThis as unknown as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker }
  return home.SpeechRecognition ?? home.webkitSpeechRecognition
}

export const canDictate = (): boolean => maker() !== undefined

export type Trouble = 'not-allowed' | 'failed' | undefined

/** Speech into text. `onText` gets each finished phrase; `hearing` is what is being said just now. */
export const useDictation = (onText: (phrase: string) => void) => {
  const [on, setOn] = useState(false)
  const [hearing, setHearing] = useState('')
  const [trouble, setTrouble] = useState<Trouble>(undefined)
  const running = useRef<Recogniser | undefined>(undefined)
  const sink = useRef(onText)

  useEffect(() => { sink.current = onText }, [onText])
  useEffect(() => () => running.current?.stop(), [])

  const start = (): void => {
    const Made = maker()
    if (!Made) return
    const one = new Made()
    one.lang = language() === 'zh' ? 'zh-CN' : 'en'
    one.continuous = true
    one.interimResults = true
    one.addEventListener('result', (event) => {
      const heard = event as Heard
      let rest = ''
      for (let index = heard.resultIndex; index < heard.results.length; index += 1) {
        const result = heard.results[index]
        const phrase = result?.[0]?.transcript ?? ''
        if (result?.isFinal) sink.current(phrase)
        else rest += phrase
      }
      setHearing(rest)
    })
    one.addEventListener('error', (event) => {
      const kind = (event as unknown as { readonly error?: string }).error
      if (kind !== 'no-speech' && kind !== 'aborted') setTrouble(kind === 'not-allowed' ? 'not-allowed' : 'failed')
    })
    one.addEventListener('end', () => { setOn(false); setHearing('') })
    setTrouble(undefined)
    setOn(true)
    running.current = one
    try {
      one.start()
    } catch {
      setOn(false)
      setTrouble('failed')
    }
  }

  const stop = (): void => running.current?.stop()
  return { on, hearing, trouble, start, stop }
}
