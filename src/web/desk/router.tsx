import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { Frame } from './shell/Frame.tsx'
import { Home } from './shell/Home.tsx'
import { Lost } from './shell/Lost.tsx'
import { SignIn } from './sign-in/SignIn.tsx'

/** The address keeps plain words: `?stage=accepted&q=138…`, so that a person can read it, send it and mark it. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))
const stringifySearch = (search: Record<string, unknown>): string => {
  const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => [name, String(value)])
  const text = new URLSearchParams(set as [string, string][]).toString()
  return text === '' ? '' : `?${text}`
}

type TextSearch = Readonly<Record<string, string>>
const known = <const Names extends readonly string[]>(names: Names) => (search: Record<string, unknown>): { [Name in Names[number]]?: string } =>
  Object.fromEntries(names.flatMap((name) => (typeof (search as TextSearch)[name] === 'string' ? [[name, (search as TextSearch)[name]]] : []))) as { [Name in Names[number]]?: string }

const root = createRootRoute({ component: Outlet, notFoundComponent: Lost })
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn, validateSearch: known(['next', 'problem', 'out']) })
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })
const home = createRoute({ getParentRoute: () => frame, path: '/', component: Home })

export const listNames = ['kind', 'stage', 'queue', 'area', 'body', 'assignee', 'due', 'type', 'flag', 'from', 'to', 'outcome', 'held', 'open', 'town', 'overran', 'q', 'sort', 'cursor'] as const
const matters = createRoute({
  getParentRoute: () => frame, path: '/matters', validateSearch: known(listNames), component: lazyRouteComponent(() => import('./matters/Matters.tsx'), 'Matters'),
})
const matter = createRoute({
  getParentRoute: () => frame, path: '/matters/$id', validateSearch: known(['act']), component: lazyRouteComponent(() => import('./matter/Matter.tsx'), 'Matter'),
})
const toSign = createRoute({ getParentRoute: () => frame, path: '/matters/$id/to-sign', component: lazyRouteComponent(() => import('./matter/ToSign.tsx'), 'ToSign') })
const inquiry = createRoute({ getParentRoute: () => frame, path: '/matters/$id/inquiries/$no', component: lazyRouteComponent(() => import('./matter/Inquiry.tsx'), 'Inquiry') })
const application = createRoute({ getParentRoute: () => frame, path: '/matters/$id/application', component: lazyRouteComponent(() => import('./matter/Application.tsx'), 'Application') })
const covers = createRoute({ getParentRoute: () => frame, path: '/matters/$id/covers', component: lazyRouteComponent(() => import('./matter/Covers.tsx'), 'Covers') })
const open = createRoute({ getParentRoute: () => frame, path: '/open/$kind', validateSearch: known(['draft']), component: lazyRouteComponent(() => import('./matters/Open.tsx'), 'Open') })
/** Other kinds work through the same list: `/desk/hazards` is a name for it. */
const alias = (path: `/${string}`, kind: string) => createRoute({
  getParentRoute: () => frame, path, beforeLoad: () => { throw redirect({ to: '/matters', search: { kind }, replace: true }) },
})

const window = createRoute({ getParentRoute: () => frame, path: '/window', component: lazyRouteComponent(() => import('./window/Window.tsx'), 'Window') })
const visits = createRoute({ getParentRoute: () => frame, path: '/visits', validateSearch: known(['slip', 'draft']), component: lazyRouteComponent(() => import('./visits/Visits.tsx'), 'Visits') })
const receipts = createRoute({ getParentRoute: () => frame, path: '/receipts', validateSearch: known(['q']), component: lazyRouteComponent(() => import('./receipts/Receipts.tsx'), 'Receipts') })
const dispatch = createRoute({
  getParentRoute: () => frame, path: '/dispatch', validateSearch: known(['queue', 'at']), component: lazyRouteComponent(() => import('./dispatch/Dispatch.tsx'), 'Dispatch'),
})
const mediation = createRoute({ getParentRoute: () => frame, path: '/mediation', component: lazyRouteComponent(() => import('./mediation/Mediation.tsx'), 'Mediation') })
const court = createRoute({ getParentRoute: () => frame, path: '/court', validateSearch: known(['tab', 'at']), component: lazyRouteComponent(() => import('./court/Court.tsx'), 'Court') })
const unit = createRoute({ getParentRoute: () => frame, path: '/unit', validateSearch: known(['tab', 'at']), component: lazyRouteComponent(() => import('./unit/Unit.tsx'), 'Unit') })
const watch = createRoute({ getParentRoute: () => frame, path: '/watch', component: lazyRouteComponent(() => import('./watch/Watch.tsx'), 'Watch') })
const admin = createRoute({ getParentRoute: () => frame, path: '/admin', validateSearch: known(['tab', 'q']), component: lazyRouteComponent(() => import('./admin/Admin.tsx'), 'Admin') })
const audit = createRoute({ getParentRoute: () => frame, path: '/audit', component: lazyRouteComponent(() => import('./audit/Audit.tsx'), 'Audit') })
const field = createRoute({ getParentRoute: () => frame, path: '/field', component: lazyRouteComponent(() => import('./field/FieldHome.tsx'), 'FieldHome') })
const me = createRoute({ getParentRoute: () => frame, path: '/me', component: lazyRouteComponent(() => import('./me/Me.tsx'), 'Me') })
const welcome = createRoute({ getParentRoute: () => root, path: '/welcome', component: lazyRouteComponent(() => import('./me/Welcome.tsx'), 'Welcome') })

const routeTree = root.addChildren([
  signIn, welcome,
  frame.addChildren([
    home, matters, matter, toSign, inquiry, application, covers, open, alias('/disputes', 'dispute'), alias('/hazards', 'hazard'), alias('/requests', 'request'),
    window, visits, receipts, dispatch, mediation, court, unit, watch, field, audit, admin, me,
  ]),
])

export const router = createRouter({ routeTree, basepath: '/desk', parseSearch, stringifySearch, defaultPreload: 'intent', scrollRestoration: true, defaultNotFoundComponent: Lost })

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
