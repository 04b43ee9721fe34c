/**
 * What is shown until somebody with a reason reveals it. No law text fixes exact masks (law file §12, UNVERIFIED), so this is the
 * house's policy: phone first 3 and last 4, identity number first 1 and last 2, name surname and stars.
 */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`

export const maskIdNumber = (number: string): string =>
  number.length < 4 ? '*'.repeat(number.length) : `${number.slice(0, 1)}${'*'.repeat(number.length - 3)}${number.slice(-2)}`

const doubleSurnames = ['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐']

/** The most stars that stand for what is hidden: a long row of them tells how long a rare name is. */
const most = { latin: 3, other: 2 }

/** `李建国` → `李**`; `欧阳雪` → `欧阳*`; `Maria Fernandez` → `M*** F***`; `Al Wu` → `A* W*`. Counts code points, so 𠮷 is one character. */
export const maskName = (name: string): string => {
  const trimmed = name.trim()
  const hidden = (letters: readonly string[], keep: number, stars: number): string =>
    letters.slice(0, keep).join('') + '*'.repeat(Math.min(Math.max(letters.length - keep, 0), stars))
  if (/^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(trimmed)) return trimmed.split(/\s+/u).map((word) => hidden([...word], 1, most.latin)).join(' ')
  const letters = [...trimmed]
  return hidden(letters, doubleSurnames.includes(letters.slice(0, 2).join('')) && letters.length > 2 ? 2 : 1, most.other)
}

/** `东莞市锦程制衣有限公司` → `东莞市***有限公司`: the place and the form of the company stay, its own name does not. */
export const maskCompany = (name: string): string => {
  const found = /^((?:[\p{Script=Han}]{2,3}[市省县区])*)(.+?)((?:有限责任公司|股份有限公司|有限公司|厂|店|行|部|中心|医院|学校|合作社)?)$/u.exec(name)
  return found ? `${found[1] ?? ''}***${found[3] ?? ''}` : '***'
}

const worked = new WeakMap<object, string>()

/** A party's name: of a person or of a company. Worked out once for each: a page asks for it in every line that names somebody. */
export const maskedName = (party: { readonly form: string; readonly name: string }): string => {
  const mask = worked.get(party) ?? (party.form === 'natural' ? maskName(party.name) : maskCompany(party.name))
  worked.set(party, mask)
  return mask
}

interface Named { readonly person: string; readonly form: string; readonly name: string }

/**
 * A party's masked name among the others of a matter. Where two would read alike (father and son, 王** and 王**) they are numbered in their
 * order, as courts do in what they publish (王某1, 王某2): an agreement must say who pays whom.
 */
export const maskedAmong = (party: Named, all: readonly Named[]): string => {
  const mask = maskedName(party)
  const alike = all.filter((one) => maskedName(one) === mask)
  return alike.length > 1 ? `${mask}${alike.findIndex((one) => one.person === party.person) + 1}` : mask
}
