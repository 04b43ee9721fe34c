import { useEffect } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { frame } from '../../words/public.ts'

/** The name of the page in the browser's list of pages. */
export const useTitle = (title: Words): void => {
  const say = useSay()
  const text = `${say(title)} · ${say(frame.name)}`
  useEffect(() => { document.title = text }, [text])
}
