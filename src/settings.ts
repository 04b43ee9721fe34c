import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'

/** One setting: what it is for, what it is when nobody says, and why that is a good default. */
type Row<Shape extends z.ZodType = z.ZodType> = { shape: Shape, standard: string | undefined, zh: string, en: string, secret?: boolean }

const row = <Shape extends z.ZodType>(shape: Shape, standard: string | undefined, zh: string, en: string, extra: { secret?: boolean } = {}): Row<Shape> =>
  ({ shape, standard, zh, en, ...extra })

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const yesOrNo = z.enum(['yes', 'no']).transform((word) => word === 'yes')
const databaseAddress = z.url({ protocol: /^postgres(ql)?$/ })

/** Every setting of the program. The names are those of the environment variables. */
const rows = {
  MODE: row(z.enum(['demo', 'production']), 'demo',
    'demo 载入示范城市和示范账号；production 不含任何示范账号，密钥必须自备，首位管理员凭一次性链接登录。',
    'demo loads the demonstration city with its accounts; production has no such account, wants its secrets given, and lets the first administrator in by a one-time link. Demo is the default so that a newcomer sees something real.'),
  HOST: row(z.string().min(1), '127.0.0.1',
    '监听地址。默认只有本机能访问；对外服务应放在带 TLS 的反向代理之后。',
    'Address to listen on. Only this machine can reach the default; serve others through a reverse proxy that speaks TLS.'),
  PORT: row(whole(0, 65_535), '8080', '监听端口；0 为任意空闲端口。', 'Port to listen on; 0 takes any free one.'),
  PUBLIC_URL: row(webAddress.optional(), undefined,
    '用户在浏览器里看到的网址，用于短信、二维码和统一身份认证回跳；默认为 http://HOST:PORT。',
    'The address people see in their browser, for messages, QR codes and sign-in redirects; by default http://HOST:PORT.'),
  TRUST_PROXY: row(yesOrNo, 'no',
    '是否采信反向代理写入的来访地址（X-Forwarded-For 的最后一个）。只有确实位于代理之后才可设为 yes，否则限流可被绕过。',
    'Whether to believe the visitor address a reverse proxy writes (the last one in X-Forwarded-For). Say yes only behind a proxy, or rate limits can be evaded.'),
  DATA_DIR: row(z.string().min(1).transform((path) => resolve(path)), './data',
    '数据目录：内置数据库、上传文件、演示密钥。备份它（或用 npm run backup）。',
    'Folder of all data: embedded database, uploads, the demonstration key. Back it up (or use npm run backup).'),
  DATABASE_URL: row(databaseAddress.optional(), undefined,
    '外部 PostgreSQL（15 或更高）的地址，用户须为库的所有者；不设则使用内置 PostgreSQL。',
    'Address of a PostgreSQL (15 or later) of your own, whose user owns the database; unset, the embedded PostgreSQL is used.', { secret: true }),
  DATABASE_POOL: row(whole(2, 200), '10', '每个进程的数据库连接数，搜索另用其一半。两核机器上更多只会互相等待。', 'Database connections a process, and half as many for searches. On two cores more of them only wait for each other.'),
  WORKERS: row(whole(1, 64), '1',
    '网页服务进程数。一个进程占一个核，两核机器上另一个核留给数据库；更大的机器设为核数的一半。',
    'Processes that serve. One keeps a core busy; on two cores the database has the other. Half the cores on a larger machine.'),
  JOBS: row(whole(1, 64), '2', '后台任务并发数。', 'Background jobs at once. Two keeps reminders on time and leaves the cores to people.'),
  SECRET_KEY: row(z.string().min(32).optional(), undefined,
    '加密身份证号、电话和签名会话的主密钥，至少 32 个字符（如 openssl rand -base64 48）。丢失后加密内容无法恢复。production 必填；demo 自动生成并存于数据目录。',
    'Master key that encrypts identity numbers and phones and seals sessions, at least 32 characters (say, openssl rand -base64 48). Lost, what it encrypted is lost. Must be given in production; demo makes one and keeps it in the data folder.', { secret: true }),
  CITY: row(z.string().regex(/^\d{6}$/), '441900', '地级市行政区划代码（六位）。', 'Code of the city (six digits); 441900 is Dongguan, the demonstration city.'),
  DEMO_MATTERS: row(whole(0, 20_000), '3000',
    '示范城市首次启动时载入多少件示范事项；0 为空的城市，适合培训和试用从头办一件。只在 demo 且库中还没有事项时起作用。',
    'How many demonstration matters the first start loads; 0 gives a city without any, for training from an empty desk. Counts only in demo and while the record holds no matter.'),
  FIRST_ADMIN: row(z.string().regex(/^[a-z0-9._-]{3,32}$/).optional(), undefined,
    'production 首次启动时建立的管理员账号名；启动时打印一次性链接，由其设置密码和动态口令。',
    'Account name of the administrator made at the first start in production; the start prints a one-time link with which they set password and one-time codes.'),
  MESSAGES_URL: row(webAddress.optional(), undefined,
    '本市短信网关的接口地址（POST JSON，带签名）；不设时短信不外发，demo 在 /inbox 可见。',
    'Where the city\'s own sender of text messages takes them (POST of JSON, signed); unset, nothing leaves, and demo shows them on /inbox.'),
  MESSAGES_SECRET: row(z.string().min(16).optional(), undefined, '与短信网关共用的签名密钥，至少 16 个字符。', 'Secret shared with the message sender, at least 16 characters; signs each call.', { secret: true }),
  SESSION_HOURS: row(whole(1, 720), '12', '登录有效时长（小时）。一个工作日。', 'Hours a sign-in lasts: one working day.'),
  UPLOAD_MB: row(whole(1, 1024), '50', '单个上传文件的上限（MB）。手机照片和判决书足够，录像应分段。', 'Largest upload in MB: enough for photos and judgments; recordings go in parts.'),
  OIDC_ISSUER: row(webAddress.optional(), undefined, '统一身份认证（OpenID Connect）的签发者地址；不设则不提供。', 'Issuer address of the city\'s own identity system (OpenID Connect); unset, it is not offered.'),
  OIDC_CLIENT_ID: row(z.string().min(1).optional(), undefined, '在统一身份认证登记的客户端编号。', 'Client id registered with the identity system.'),
  OIDC_CLIENT_SECRET: row(z.string().min(1).optional(), undefined, '客户端密钥。', 'Client secret registered with the identity system.', { secret: true }),
  OIDC_CLAIM: row(z.string().min(1), 'preferred_username',
    '身份令牌中哪一项是本系统的账号名。', 'Which claim of the identity token is the account name here; preferred_username is what most systems fill.'),
  OIDC_NAME: row(z.string().min(1), '统一身份认证', '登录按钮上的名称。', 'Its name on the sign-in button.'),
  LOG_LEVEL: row(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'warn', '日志级别。默认只记需要人看的。', 'How much is logged; by default only what a person should look at.'),
} as const

type Rows = typeof rows
export type SettingName = keyof Rows
/** All settings, read and checked. `SECRET_KEY` and `PUBLIC_URL` always have a value here. */
export type Settings = Readonly<{ [Name in SettingName]: z.output<Rows[Name]['shape']> } & { SECRET_KEY: string, PUBLIC_URL: string }>

/** Settings that cannot work, in words that say what to set. */
export class SettingsFault extends Error {
  readonly problems: { name: string, zh: string, en: string }[]

  constructor(problems: SettingsFault['problems']) {
    super(problems.map(({ name, zh, en }) => `${name}: ${zh}\n${' '.repeat(name.length + 2)}${en}`).join('\n'))
    this.name = 'SettingsFault'
    this.problems = problems
  }
}

/**
 * Reads the settings from the environment, which goes before `.env` in the working folder.
 * In demo mode a missing SECRET_KEY is made and kept in the data folder (mode 0600).
 * @throws SettingsFault naming every setting that must be changed
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env, envFile = '.env'): Settings {
  const given = { ...(existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {}), ...environment }
  const problems: SettingsFault['problems'] = []
  const read: Record<string, unknown> = {}
  for (const [name, { shape, standard, zh, en }] of Object.entries<Row>(rows)) {
    // An empty value is how people switch a line of .env off: it counts as not given.
    const value = given[name] === undefined || given[name] === '' ? standard : given[name]
    const outcome = shape.safeParse(value)
    if (outcome.success) read[name] = outcome.data
    else problems.push({ name, zh: `值不可用。${zh}`, en: `cannot be used (${outcome.error.issues[0]?.message ?? ''}). ${en}` })
  }
  const settings = read as Partial<Settings>
  problems.push(...conflicts(settings))
  if (problems.length > 0) throw new SettingsFault(problems)
  return {
    ...settings as Settings,
    SECRET_KEY: settings.SECRET_KEY ?? demonstrationKey(settings.DATA_DIR ?? ''),
    PUBLIC_URL: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`,
  }
}

function conflicts(settings: Partial<Settings>): SettingsFault['problems'] {
  const problems: SettingsFault['problems'] = []
  if (settings.MODE === 'production' && settings.SECRET_KEY === undefined) {
    problems.push({ name: 'SECRET_KEY', zh: 'production 模式必须设置，至少 32 个字符，例如 openssl rand -base64 48 的输出；请另行妥善保存。', en: 'must be set in production, at least 32 characters, say the output of openssl rand -base64 48; keep a copy in a safe place.' })
  }
  // Without it nothing would be sent, and nobody would be told.
  if (settings.MESSAGES_URL !== undefined && settings.MESSAGES_SECRET === undefined) {
    problems.push({ name: 'MESSAGES_SECRET', zh: '设置了 MESSAGES_URL，还需设置与网关共用的签名密钥。', en: 'must be set together with MESSAGES_URL.' })
  }
  if (settings.OIDC_ISSUER !== undefined && settings.OIDC_CLIENT_ID === undefined) {
    problems.push({ name: 'OIDC_CLIENT_ID', zh: '设置了 OIDC_ISSUER，还需设置客户端编号。', en: 'must be set together with OIDC_ISSUER.' })
  }
  return problems
}

function demonstrationKey(folder: string): string {
  const file = join(folder, 'secret.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(48).toString('base64'), { mode: 0o600, flag: 'wx', flush: true })
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
  return readFileSync(file, 'utf8').trim()
}

/** All settings as rows for docs/settings.md. */
export function settingsTable(): { name: string, standard: string, zh: string, en: string, secret: boolean }[] {
  return Object.entries<Row>(rows).map(([name, { standard, zh, en, secret }]) => ({ name, standard: standard ?? '', zh, en, secret: secret ?? false }))
}
