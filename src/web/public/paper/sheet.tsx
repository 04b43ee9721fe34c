import type { ReactNode } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { paper } from '../../words/public-paper.ts'
import { fill } from '../base/fill.ts'
import { QrCode } from './qr-code.tsx'

interface Props {
  readonly form: string
  readonly title: Words
  readonly code: string
  readonly children: ReactNode
}

const numbers: Readonly<Record<string, string>> = { filing: '1', consent: '2', address: '3', answers: '4', issues: '5' }

/** One A4 form: title, the code in the corner, the boxes, and where to hand it in. */
export const Sheet = ({ form, title, code, children }: Props) => {
  const say = useSay()
  return (
    <article className={`sheet sheet-${form}`}>
      <PaperHead form={form} title={title} code={code} />
      {children}
      <footer className="sheet-foot">
        <div className="sign-row">
          <div className="box"><p className="box-label">{say(paper.sign)}</p><div className="lines-room sign" /></div>
          <div className="box"><p className="box-label">{say(paper.date)}</p><div className="lines-room sign">{say(paper.day)}</div></div>
        </div>
        <div className="box"><p className="box-label">{say(paper.witness)}</p><div className="lines-room" /></div>
        <p>{say(paper.handIn)}</p>
        <div className="box office"><p className="box-label">{say(paper.office)}</p><div className="lines-room" /></div>
      </footer>
    </article>
  )
}

/** Title, form and case, and the code in the corner. */
export const PaperHead = ({ form, title, code }: Omit<Props, 'children'>) => {
  const say = useSay()
  // A number on the sheet, not a word of the program: it is what somebody at a window says.
  const no = numbers[form] ?? form
  const address = `${location.origin}${code === '' ? `/paper/${form}` : `/i/${code}?paper=${form}`}`
  return (
    <header className="sheet-head">
      <div>
        <p className="brand"><span>枫</span>源</p>
        <h1>{say(title)}</h1>
        <p className="help">{say(fill(paper.code, { form: no }))} · {say(paper.case)} {code === '' ? <span className="blank-line">{say(paper.caseBlank)}</span> : <b>{code}</b>}</p>
      </div>
      <QrCode text={address} label={say(fill(paper.code, { form: no }))} />
    </header>
  )
}
