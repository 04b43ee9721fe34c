import { city, dispute, numbers, party, places, png, secrets, table } from './scene.ts'
import type { Matter, Resident, Scene, Who } from './scene.ts'

/** What is there before anybody tries anything. */
export const fill = async (scene: Scene): Promise<void> => {
  const { matters } = scene
  const done = async (answer: Promise<{ statusCode: number; body: string; json<T>(): T }>): Promise<Matter> => {
    const one = await answer
    if (one.statusCode !== 200) throw new Error(one.body)
    return one.json<Matter>()
  }
  const steps = async (matter: Matter, all: readonly (readonly [Who, string, unknown?])[]): Promise<void> => {
    for (const [who, name, payload] of all) await done(scene.act(who, matter, name, payload ?? {}))
  }
  const [houjieBoard, changanBoard] = [await scene.bodyId('committee-houjie'), await scene.bodyId('committee-changan')]
  const mediator = await scene.accountId('houjie.mediator1')
  const to = (body: string) => ({ body, channel: 'people', reason: '就近' })

  matters.near = await done(scene.open('houjie.window1', 'dispute', dispute(places.chenwu, [
    party('applicant', 'li', { idNumber: numbers.li, address: secrets.address }), party('respondent', 'wang', { idNumber: numbers.wang }),
  ], { story: secrets.story, claim: '赔 8600 元', amount: 860_000, flags: ['violence-risk'] })))
  await steps(matters.near, [
    ['houjie.window1', 'accept'], ['houjie.fenliu1', 'route', to(houjieBoard)], ['houjie.mediator1', 'sign-for', { mediator }],
    ['houjie.mediator1', 'private-note', { words: secrets.talk }], ['houjie.mediator1', 'note', { words: secrets.note }],
    ['houjie.zhuren1', 'rate-risk', { risk: 'red', words: '升级' }], ['houjie.mediator1', 'tell-police', { words: secrets.police }],
  ])
  scene.files.near = (await scene.upload('houjie.mediator1', matters.near, '漏水.png', png)).json<{ id: string }>().id

  matters.far = await done(scene.open('changan.window1', 'dispute', dispute(places.changan, [party('applicant', 'zhao'), party('respondent', 'qian')])))
  await steps(matters.far, [['changan.window1', 'accept'], ['changan.fenliu1', 'route', to(changanBoard)], ['changan.mediator2', 'sign-for', { mediator: await scene.accountId('changan.mediator2') }]])
  scene.files.far = (await scene.upload('changan.mediator2', matters.far, '沟.png', png)).json<{ id: string }>().id

  matters.sealed = await done(scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'sun'), party('respondent', 'zhou')], { type: 'family', flags: ['domestic-violence'] })))

  matters.before = await done(scene.open('fayuan2.faguan2', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'qian')], { track: 'entrusted', caseNo: '（2026）粤1972民初9号', procedure: 'summary' })))

  matters.left = await done(scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')])))
  await steps(matters.left, [
    ['houjie.window1', 'accept'], ['houjie.fenliu1', 'route', to(houjieBoard)], ['houjie.mediator1', 'sign-for', { mediator }],
    ['houjie.zhuren1', 'transfer', { body: await scene.bodyId('studio-xiangshu'), why: '另请高明' }],
  ])

  matters.escalated = await done(scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')])))
  await steps(matters.escalated, [['houjie.window1', 'accept'], ['houjie.fenliu1', 'escalate', { why: '跨镇' }]])

  matters.village = await done(scene.open('chenwu.window1', 'dispute', dispute(places.chenwu, [party('applicant', 'li'), party('respondent', 'zhao')])))
  await steps(matters.village, [['chenwu.window1', 'accept'], ['houjie.fenliu1', 'escalate', { why: '村里谈不拢' }]])

  await fillTable(scene, done, steps)

  matters.hazard = await done(scene.open('houjie.grid1', 'hazard', { sign: 'quarrel', what: '三楼两家天天吵', hint: '李家和王家', area: places.chenwu }))
  matters.request = await done(scene.open('houjie.fenliu1', 'request', { from: await scene.bodyId('centre-houjie'), to: await scene.bodyId('rs-houjie'), what: '请查询用工登记', area: places.houjie }))

  for (const [matter, people] of [[matters.near, ['li', 'wang']], [matters.far, ['zhao', 'qian']], [matters.sealed, ['sun', 'zhou']]] as const) {
    const rows = await scene.door.db.rows<{ parties: { person: string }[] }>({ text: `select state->'parties' as parties from matters where id = $1` }, [matter.id])
    for (const [at, who] of people.entries()) scene.people[who as Resident] = rows[0]?.parties[at]?.person ?? ''
  }
  for (const who of ['li', 'wang', 'zhao', 'sun', 'zhou'] as const) await scene.as(who)
}

type Done = (answer: Promise<{ statusCode: number; body: string; json<T>(): T }>) => Promise<Matter>
type Steps = (matter: Matter, all: readonly (readonly [Who, string, unknown?])[]) => Promise<void>

/** A case that the court entrusted, with a session held, a private talk and a draft on the table. */
const fillTable = async (scene: Scene, done: Done, steps: Steps): Promise<void> => {
  const hub = await scene.bodyId('hub-dg2-houjie')
  for (const login of ['hub.one', 'hub.two']) {
    const id = await scene.door.account(login, 'mediator')
    await scene.door.db.rows({ text: 'update posts set body = $1 where account = $2' }, [hub, id])
  }
  scene.door.house.books.forget(city)
  await scene.door.db.rows({ text: 'update cities set edition = edition + 1' })
  const matter = await done(scene.open('fayuan2.faguan2', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')], { track: 'entrusted', caseNo: '（2026）粤1972民初10号', procedure: 'summary' })))
  scene.matters.table = matter
  const [row] = await scene.door.db.rows<{ parties: { person: string }[] }>({ text: `select state->'parties' as parties from matters where id = $1` }, [matter.id])
  const [li, zhao] = row?.parties.map((one) => one.person) ?? []
  await steps(matter, [
    ['houjie.window1', 'accept'], ['houjie.fenliu1', 'route', { body: hub, channel: 'entrusted', reason: '法院委托' }], ['hub.one', 'sign-for', { mediator: await scene.accountId('hub.one') }],
    ['li', 'consent', { yes: true }], ['zhao', 'consent', { yes: true }],
    ['hub.one', 'hold-session', { on: '2026-11-24', way: 'onsite', present: [{ person: li }], summary: table.session, agreed: [{ point: table.agreed }], open: [{ point: table.open }] }],
    ['hub.one', 'private-note', { words: secrets.talk }], ['hub.one', 'note', { words: secrets.note }],
    ['hub.one', 'draft-agreement', { facts: table.offer, clauses: [{ obligor: zhao, obligee: li, what: table.offer, amount: 2_300_000, due: '2026-12-20', how: '转账' }] }],
  ])
}
