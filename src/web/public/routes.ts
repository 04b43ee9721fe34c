import type { ComponentType } from 'react'
import { fit } from './base/fit.ts'
import type { Params } from './base/fit.ts'
import { later } from './base/later.tsx'
import { TellPage } from './tell/page.tsx'

type Page = ComponentType<{ readonly params: Params }>

export type Menu = 'tell' | 'mine' | 'track' | 'help'

interface Route {
  readonly pattern: string
  readonly page: Page
  /** Which entry of the main menu it belongs to. */
  readonly menu?: Menu
}

/** The first page comes with the shell, so that it works on one round trip; the others come when they are asked for. */
const routes: readonly Route[] = [
  { pattern: '/', page: TellPage, menu: 'tell' },
  { pattern: '/track', page: later(() => import('./track/page.tsx')), menu: 'track' },
  { pattern: '/my', page: later(() => import('./my/page.tsx')), menu: 'mine' },
  { pattern: '/my/:id', page: later(() => import('./matter/page.tsx')), menu: 'mine' },
  { pattern: '/i/:code', page: later(() => import('./landing/page.tsx')), menu: 'mine' },
  { pattern: '/check', page: later(() => import('./check/page.tsx')) },
  { pattern: '/help', page: later(() => import('./help/page.tsx')), menu: 'help' },
  { pattern: '/inbox', page: later(() => import('./inbox/page.tsx')) },
  { pattern: '/paper/:form', page: later(() => import('./paper/page.tsx')) },
]

export const routeOf = (path: string): { readonly route: Route; readonly params: Params } | undefined => {
  for (const route of routes) {
    const params = fit(route.pattern, path)
    if (params) return { route, params }
  }
  return undefined
}
