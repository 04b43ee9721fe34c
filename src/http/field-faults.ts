import type { z } from 'zod'
import { FaultError, refuse } from '../domain/kernel/fault.ts'
import type { FieldFault } from '../domain/kernel/fault.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'

/** What a query, a path or a body got wrong, as marks beside the fields. @throws never; the caller throws it */
export const faultOfIssues = (issues: readonly z.core.$ZodIssue[]): FaultError => {
  const fields = issues.flatMap((issue) => fieldsOf(issue))
  return new FaultError(refuse('invalid', { count: fields.length }, fields).refused)
}

const fieldsOf = (issue: z.core.$ZodIssue): FieldFault[] => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), words: words('没有这一项', 'there is no such field') }))
  return [{ path: issue.path.join('.'), words: say(issue) }]
}

const say = (issue: z.core.$ZodIssue): Words => {
  switch (issue.code) {
    case 'invalid_type': return issue.input === undefined ? words('请填写', 'is needed') : words('类型不对', `must be of type ${issue.expected}`)
    case 'too_big': return words(`最多 ${issue.maximum}`, `at most ${issue.maximum}`)
    case 'too_small': return issue.minimum === 1 ? words('请填写', 'is needed') : words(`最少 ${issue.minimum}`, `at least ${issue.minimum}`)
    case 'invalid_value': return words(`只能是：${issue.values.join('、')}`, `must be one of: ${issue.values.join(', ')}`)
    case 'invalid_format': return words('格式不对', 'has the wrong form')
    default: return words('填写有误', 'is not right')
  }
}
