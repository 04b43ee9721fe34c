import { useNavigate } from '@tanstack/react-router'
import { Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { deskWords as w } from '../../words/desk.ts'
import { setSingleKeys, singleKeysOn, useSingleKeys } from './single-keys.ts'

const rows = [
  [['/'], w.keys.search], [['?'], w.keys.help], [['H'], w.keys.home], [['↑', '↓', 'J', 'K'], w.keys.move], [['O'], w.keys.open], [['Enter'], w.keys.accept], [['E'], w.keys.change],
  [['Ctrl', 'Enter'], w.keys.send], [['Esc'], w.keys.close],
] as const

/** True while somebody types: then letters are letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** Single keys that work everywhere, and the list of all of them. They can be switched off (WCAG 2.1.4). */
export const Keys = () => {
  const say = useSay()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const on = useSingleKeys()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!singleKeysOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') { event.preventDefault(); document.querySelector<HTMLInputElement>('#search')?.focus() }
      else if (event.key === '?') setOpen(true)
      else if (event.key === 'h' || event.key === 'H') void navigate({ to: '/' })
    }
    const show = (): void => setOpen(true)
    addEventListener('keydown', press)
    addEventListener('fengyuan:keys', show)
    return () => { removeEventListener('keydown', press); removeEventListener('fengyuan:keys', show) }
  }, [navigate])
  return (
    <Modal open={open} onCancel={() => setOpen(false)} footer={null} title={say(w.keys.title)} closable={{ 'aria-label': say(w.close) }}>
      <table className="keys">
        <tbody>{rows.map(([keys, words]) => <tr key={words.en}><td>{say(words)}</td><td>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</td></tr>)}</tbody>
      </table>
      <label className="option"><input type="checkbox" checked={on} onChange={(event) => setSingleKeys(event.target.checked)} /><span>{say(w.keys.single)}</span></label>
    </Modal>
  )
}
