import { words } from '../../kernel/words.ts'
import { unclearContent } from '../../law/clear-content.ts'
import type { PromiseClause } from '../../law/clear-content.ts'
import type { Day } from '../../kernel/day.ts'

/** What an agreement may hold and a court does not confirm (民诉法解释 art. 355(3), (5)). Succession, support and the division of property are none of it. */
export const barredContent = {
  status: words('确认或解除婚姻、亲子、收养等身份关系', 'Confirms or dissolves marriage, parentage or adoption'),
  title: words('确认物权、知识产权归谁', 'Settles who owns a thing or an intellectual property right'),
} as const

/** Found in the words of a clause, where nobody marked it. */
export const barredIn = (clause: PromiseClause, today: Day): keyof typeof barredContent | undefined => {
  const found = unclearContent([clause], today, '—').map((one) => one.code)
  return found.includes('status') ? 'status' : found.includes('title') ? 'title' : undefined
}
