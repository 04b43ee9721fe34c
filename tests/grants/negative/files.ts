import { expect } from 'vitest'
import { chapter, codeOf, nobody, png, sameAnswer } from './scene.ts'

export const files = chapter(172, [
  ['A program that calls itself a picture is not taken.', async (scene) => {
    for (const bytes of ['MZ\u0090\u0000this is a program', '#!/bin/sh\nrm -rf /', '\u007fELF']) expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, 'photo.png', Buffer.from(bytes.padEnd(300, 'x'), 'latin1'), { type: 'image/png' }))).toBe('bad-file')
  }],
  ['A picture that calls itself something else is not taken either.', async (scene) => {
    for (const name of ['page.html', 'run.exe', 'x.svg', 'x.pdf', 'x.js']) expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, name, png)), name).toBe('bad-file')
  }],
  ['A drawing with a script in it is not taken.', async (scene) => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    for (const name of ['x.svg', 'x.png', 'x']) expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, name, svg, { type: 'image/svg+xml' })), name).toBe('bad-file')
  }],
  ['A page is not taken.', async (scene) => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    for (const name of ['x.html', 'x.png', 'x.pdf', 'x.docx']) expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, name, page, { type: 'text/html' })), name).toBe('bad-file')
  }],
  ['An archive is not taken, bomb or not.', async (scene) => {
    const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(300)])
    for (const name of ['x.zip', 'x.png', 'x.pdf']) expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, name, zip)), name).toBe('bad-file')
    const gzip = Buffer.from('H4sIAAAAAAAAA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA', 'base64')
    expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, 'x.gz', gzip))).toBe('bad-file')
  }],
  ['An empty file is none.', async (scene) => { expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, 'x.png', Buffer.alloc(0)))).toBe('bad-file') }],
  ['A name that climbs out of a folder, or hides its ending, is only a name.', async (scene) => {
    for (const [given, kept] of [['../../../etc/passwd.png', 'passwd.png'], ['..\\\\..\\\\windows\\\\x.png', 'x.png'], ['a\u202egnp.exe.png', 'agnp.exe.png'], [`${'长'.repeat(300)}.png`, undefined]] as const) {
      const answer = await scene.upload('houjie.mediator1', scene.matters.near, given, png)
      if (answer.statusCode !== 200) {
        expect(codeOf(answer)).toBe('bad-file')
        continue
      }
      const { name } = answer.json<{ name: string }>()
      if (kept !== undefined) expect(name).toBe(kept)
      expect(name).not.toMatch(/[\\/\u202e]/)
      expect([...name].length).toBeLessThanOrEqual(120)
    }
  }],
  ['Two gigabytes are refused by what they announce; what was announced smaller is cut off where it is too much.', async (scene) => {
    const answer = await scene.upload('houjie.mediator1', scene.matters.near, 'x.png', png, { length: '2147483648' })
    expect(codeOf(answer)).toBe('too-large')
    const big = Buffer.concat([png, Buffer.alloc(200_500)])
    expect(codeOf(await scene.upload('houjie.mediator1', scene.matters.near, 'x.png', big))).toBe('too-large')
  }],
  ['A file is given back as a download, never as a page of ours.', async (scene) => {
    const answer = await scene.get('houjie.mediator1', `/api/files/${scene.files.near}`)
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' })
    expect(String(answer.headers['content-disposition'])).toMatch(/^attachment/)
    expect(String(answer.headers['content-security-policy'])).toContain('sandbox')
  }],
  ['Who may read a matter and give it nothing gives it nothing.', async (scene) => {
    for (const who of ['shi.shenji1', 'houjie.duban1']) expect(codeOf(await scene.upload(who, scene.matters.near, 'x.png', png)), who).toBe('not-allowed')
  }],
  ['Who may not read it is told that there is no such matter, before a byte is kept.', async (scene) => {
    const count = async () => (await scene.door.db.rows<{ n: number }>({ text: 'select count(*)::int as n from files' }))[0]?.n
    const before = await count()
    for (const who of ['changan.window1', 'zhao', 'shi.caiwu1', 'xunli.lvshi1']) expect(codeOf(await scene.upload(who, scene.matters.near, 'x.png', png)), who).toBe('not-found')
    expect(await count()).toBe(before)
  }],
  ['A file is not there for who may not read its matter, and looks like one that nobody has.', async (scene) => {
    for (const who of ['changan.window1', 'zhao', 'shi.guanli1', 'shi.zhengfawei1', 'fayuan2.faguan2', 'xunli.lvshi1']) sameAnswer(await scene.get(who, `/api/files/${scene.files.near}`), await scene.get(who, `/api/files/${nobody}`))
  }],
  ['A file of the matter that the mediator lost is lost with it.', async (scene) => {
    const id = (await scene.upload('houjie.zhuren1', scene.matters.left, 'x.png', png)).json<{ id: string }>().id
    expect((await scene.get('houjie.zhuren1', `/api/files/${id}`)).statusCode).toBe(200)
    expect(codeOf(await scene.get('houjie.mediator1', `/api/files/${id}`))).toBe('not-found')
  }],
])
