import { useEffect } from 'react'
import { sensitive } from '../base/leave.ts'
import { useDraft } from '../base/draft.ts'
import { useQuery } from '../base/router.ts'
import { Ask } from './ask.tsx'
import { isSensitive } from './danger.ts'
import { Filed } from './filed.tsx'
import { Review } from './review.tsx'
import { ToldElsewhere } from './other-tellings.tsx'
import { Start } from './start.tsx'
import { Understood } from './understood.tsx'

/** “我遇到了纠纷”. Each step has its own address, so that the phone's back key goes one step back and never out. */
export const TellPage = () => {
  const query = useQuery()
  const draft = useDraft()
  const at = query.get('at')
  const personal = isSensitive(draft.story, draft.understood?.answer)
  useEffect(() => {
    sensitive.set(personal)
    return () => sensitive.set(false)
  }, [personal])
  if (at === 'filed') return <Filed id={query.get('id') ?? ''} code={query.get('code') ?? ''} />
  if (draft.story.trim() === '') return <Start />
  if (at === 'understood') return <><ToldElsewhere /><Understood /></>
  if (at === 'ask') return <><ToldElsewhere /><Ask question={query.get('q') ?? ''} fromReview={query.get('from') === 'review'} /></>
  if (at === 'review') return <><ToldElsewhere /><Review /></>
  return <Start />
}
