import { language } from '../../parts/language.ts'
import { cell } from './cell.ts'

/** Old phones and some browsers inside messengers cannot read aloud; then no button is shown. */
export const canRead = (): boolean => typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined'

const reading = cell('')
/** The text that is being read, or ''. */
export const useReading = (): string => reading.use()

export const stopReading = (): void => {
  reading.set('')
  if (canRead()) speechSynthesis.cancel()
}

/** Sentence by sentence: some engines fall silent in a long text. */
export const readAloud = (text: string): void => {
  stopReading()
  const sentences = (text.match(/[^。！？；\n!?]+[。！？；\n!?]?/g) ?? []).map((one) => one.trim()).filter(Boolean)
  if (sentences.length === 0) return
  reading.set(text)
  sentences.forEach((sentence, index) => {
    const said = new SpeechSynthesisUtterance(sentence)
    said.lang = language() === 'zh' ? 'zh-CN' : 'en'
    said.rate = 0.95
    if (index === sentences.length - 1) said.addEventListener('end', () => { if (reading.get() === text) reading.set('') })
    said.addEventListener('error', () => { if (reading.get() === text) reading.set('') })
    speechSynthesis.speak(said)
  })
}
