import type { Field } from '../../../contract/form.ts'
import { disputeTypes, unsureType } from '../../../domain/words/dispute-types.ts'
import type { DisputeType } from '../../../domain/words/dispute-types.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { asRows, asText, asValues } from '../base/value.ts'
import type { Value } from '../base/value.ts'

/** A name that ends like this is no person's: 公司, 厂, 店 … Nothing is read from any other name. */
const body = /(?:公司|[工农]?厂|店|行|馆|超市|商场|酒家|饭店|酒店|医院|卫生院|诊所|学校|幼儿园|银行|合作社|事务所|工作室|委员会|居委会|村委会|管理处|服务中心|集团|中心|局|所|协会)(?:[（(][^（）()]*[）)])?$/
/** Of two or three characters some end so by chance (张行, 李所): a person may be called that. */
const shortest = 4

/** What kind of party a name is for certain; undefined where it could be either. */
export const kindOfName = (name: string): 'company' | undefined => {
  const said = name.replace(/\s+/gu, '')
  return [...said].length >= shortest && body.test(said) ? 'company' : undefined
}

/** The rows of the other side, each of the kind that was chosen, else of the one that its name says. */
export const withKinds = (other: Value): Value => asRows(other).map((row): Value => {
  const values = asValues(row)
  const kind = asText(values['form']) === '' ? kindOfName(asText(values['name'])) : undefined
  return kind ? { ...values, form: kind } : row
})

/**
 * What is kept of an answer: a kind that was only shown because of the name is no choice, and goes when the name is written on. `before` is
 * what was kept until now.
 */
export const withoutGuesses = (next: Value, before: Value): Value => {
  const [rows, kept] = [asRows(next), asRows(before).map(asValues)]
  return rows.map((row, at): Value => {
    const { form, ...rest } = asValues(row)
    const old = rows.length === kept.length ? kept[at] : kept.find((one) => one['name'] === rest['name'])
    const guessed = old !== undefined && asText(old['form']) === '' && form !== undefined && form === kindOfName(asText(old['name']))
    return guessed ? rest : row
  })
}

/** What one mostly has with such a party. Nothing is ruled out: with a company one may share a wall, and a person may owe wages. */
const usual: Readonly<Record<string, readonly DisputeType[]>> = {
  company: ['labour', 'consumer', 'contract', 'property', 'medical', 'finance', 'business', 'expropriation', 'environment', 'ip'],
  natural: ['neighbour', 'family', 'finance', 'tort', 'housing', 'traffic', 'contract'],
}

/** From this share on a type is heard in the story and not only left over. */
const audible = 0.15

const byName: readonly (readonly [RegExp, DisputeType])[] = [[/物业/, 'property'], [/医院|卫生院|诊所/, 'medical'], [/银行|小额贷款|信用社/, 'finance']]

/**
 * The question of the type, with what fits the other side first, and among that what the story sounds most like. It only orders: what the
 * person answers or the reading is sure of is not touched, and not to know stays last.
 */
export const typesFor = (field: Field, other: Value, answer: TriageAnswer | undefined): Field => {
  const { options } = field
  const rows = asRows(withKinds(other)).map(asValues)
  const fits = new Set(rows.flatMap((row) => [
    ...byName.filter(([sign]) => sign.test(asText(row['name']))).map(([, type]) => type), ...(usual[asText(row['form'])] ?? []),
  ]))
  if (!options || fits.size === 0) return field
  // Of a story that sounds like nothing in particular the order of the reading is chance: then that of the lists above holds.
  const heard = [...new Set([...(answer?.ranked ?? []).filter((one) => one.p >= audible).map((one) => one.type), ...fits])]
  const named = byName.filter(([sign]) => rows.some((row) => sign.test(asText(row['name'])))).map(([, type]) => type as string)
  const place = (type: string): number => {
    const at = heard.indexOf(type)
    return named.includes(type) ? -1 : (fits.has(type as DisputeType) ? 0 : 100) + (at < 0 ? 50 : at)
  }
  const types = disputeTypes.map((one) => one.id as string).filter((type) => type in options && type !== 'other')
  const order = [...types.toSorted((a, b) => place(a) - place(b)), ...Object.keys(options).filter((type) => !types.includes(type) && type !== unsureType), ...(unsureType in options ? [unsureType] : [])]
  return { ...field, options: Object.fromEntries(order.flatMap((type) => { const words = options[type]; return words ? [[type, words]] : [] })) }
}
