import { AccountPage, BodyCard, CityChanges, Holidays } from '../../../src/contract/admin.ts'
import { holidayYears } from '../../../src/domain/law/holidays.data.ts'
import { roles } from '../../../src/domain/words/roles.ts'
import { accountRows, accounts, bodies, book, placeWords } from './city.ts'

/** What an administrator reads; nothing is kept. */
export const adminAnswer = (what: string): unknown => {
  switch (what) {
    case 'accounts': return AccountPage.parse({
      items: accounts.slice(0, 20).map((one, at) => ({
        id: one.id, login: accountRows[at]?.login, name: one.name, title: one.title, active: at !== 3, locked: at === 4, hasPassword: at !== 5, hasTotp: at === 6, speaks: at % 2 === 0 ? ['粤语', '普通话'] : [],
        posts: one.roles.map((role) => ({ role, roleWords: roles[role], body: { id: one.body, name: book.body(one.body)?.name }, area: { path: one.area, words: placeWords(one.area) } })),
      })), next: 'more',
    })
    case 'bodies': return bodies.slice(0, 30).map((body) => BodyCard.parse({
      id: body.id, key: body.key, kind: body.kind, name: body.name, area: body.area, accepts: body.accepts, channels: body.channels, capacity: body.capacity, territory: [], active: body.active,
    }))
    case 'holidays': return Holidays.parse({ years: holidayYears.slice(-3).map((one) => ({ year: one.year, holidays: one.holidays, workdays: one.makeUpWorkdays, source: one.source })), missing: [2027] })
    default: return CityChanges.parse({ items: [{ at: new Date().toISOString(), who: '庄明宇', what: 'account', thing: 'houjie.window3', change: '新增人员' }] })
  }
}
