import { v7 as newId } from 'uuid'
import type { AccountId, BodyId } from '../src/domain/kernel/id.ts'
import { asId } from '../src/domain/kernel/id.ts'
import type { Context } from '../src/service/context.ts'
import { findVisitor, beginSession } from '../src/service/sessions.ts'
import { cookieName } from '../src/http/request.ts'
import type { Database } from '../src/store/database.ts'
import { raiseEdition } from '../src/store/load-city.ts'
import type { User } from './client.ts'

/** The people of one town who take a dispute from the window to its mediator. */
export interface Town {
  readonly path: string
  readonly villages: readonly string[]
  readonly dispatcher: User
  readonly mediator: User
  /** Where the mediator sits. */
  readonly body: BodyId
}

/** A dispatcher and a mediator in every town, signed in. They are entered beside the demonstration's accounts, which sit in few towns. */
export const staffTowns = async (context: Context, db: Database): Promise<readonly Town[]> => {
  const { rows } = await context.books.of(context.city)
  const towns = rows.areas.filter((area) => area.tier === 'town')
  const out: Town[] = []
  for (const [no, town] of towns.entries()) {
    const centre = rows.bodies.find((body) => body.kind === 'centre' && body.area === town.path)
    const committee = rows.bodies.find((body) => body.kind === 'people-committee' && body.area.startsWith(town.path))
    if (!centre || !committee) continue
    const villages = rows.areas.filter((area) => area.path.startsWith(`${town.path}/`)).map((area) => area.path)
    out.push({
      path: town.path, villages, body: committee.id,
      dispatcher: await employ(context, db, `bench.dispatcher.${town.code}`, 'dispatcher', centre.id, town.path, no),
      mediator: await employ(context, db, `bench.mediator.${town.code}`, 'mediator', committee.id, town.path, no),
    })
  }
  // The program, which runs already, is told that there are new people: nothing is routed to a body without a mediator.
  await raiseEdition(db, context.city)
  context.books.forget(context.city)
  return out
}

const employ = async (context: Context, db: Database, login: string, role: string, body: BodyId, area: string, no: number): Promise<User> => {
  const { city } = context
  await db.rows({
    text: `insert into accounts (city, id, login, name, title, password) values ($1, $2, $3, $4, '{"zh":"测试","en":"Bench"}', '-') on conflict (city, login) do nothing`,
  }, [city, newId(), login, `测试${login.slice(-3)}`])
  const [found] = await db.rows<{ id: AccountId }>({ text: 'select id from accounts where city = $1 and login = $2' }, [city, login])
  const account = found?.id ?? asId<'account'>(newId())
  await db.rows({ text: 'insert into posts (city, account, role, body, area) values ($1, $2, $3, $4, $5) on conflict do nothing' }, [city, account, role, body, area])
  const { secret } = await beginSession(context, db, { kind: 'officer', account, name: login }, 'bench')
  const { session } = await findVisitor(context, secret)
  return { name: login, cookie: `${cookieName(context.publicUrl)}=${secret}`, csrf: session?.csrf ?? '', address: `10.9.${role === 'mediator' ? 1 : 0}.${no + 1}` }
}
