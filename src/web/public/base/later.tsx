import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { Loading } from '../parts/state.tsx'

type Part<Props> = ComponentType<Props>
type Fetched<Props> = { readonly Part: Part<Props> } | { readonly error: unknown }

/**
 * A page that is fetched when it is first shown, and stands there as soon as it is here. React's own `lazy` keeps what came back for 300 ms,
 * because something had already been shown in its place; here that would be most of the wait. What cannot be fetched is thrown where it would stand.
 */
export const later = <Props extends object>(fetch: () => Promise<{ readonly default: Part<Props> }>): Part<Props> => {
  let here: Fetched<Props> | undefined
  return (props) => {
    const [fetched, setFetched] = useState(here)
    useEffect(() => {
      if (fetched) return undefined
      let left = false
      const show = (found: Fetched<Props>): void => { if (!left) setFetched(found) }
      fetch().then(({ default: Part }) => show((here = { Part })), (error: unknown) => show({ error }))
      return () => { left = true }
    }, [fetched])
    if (!fetched) return <Loading />
    if ('error' in fetched) throw fetched.error
    return <fetched.Part {...props} />
  }
}
