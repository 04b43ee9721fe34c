import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { From, Visitor } from '../service/sessions.ts'
import type { Officer } from '../domain/people/actor.ts'
import type { Access } from './access.ts'
import type { Limit } from './limits.ts'
import { deny } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    limit?: Limit
    /** False for the routes with which a session begins; the Origin is checked all the same. */
    csrf?: false
  }
  interface FastifyRequest {
    visitor: Visitor
  }
}

/** The officer behind a request whose route lets only officers knock. */
export const officerOf = (request: FastifyRequest): Officer => {
  const { actor } = request.visitor
  return actor.kind === 'officer' ? actor : deny('not-allowed')
}

/** Where the visitor comes from; the browser's name is cut to what a person recognises. */
export const fromOf = (request: FastifyRequest): From => ({ address: request.ip, device: deviceOf(request.headers['user-agent'] ?? '') })

const systems: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信 WeChat'], [/HarmonyOS/, 'HarmonyOS'], [/iPhone|iPad/, 'iOS'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux'],
]
const browsers: readonly (readonly [RegExp, string])[] = [[/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']]

const deviceOf = (agent: string): string => {
  const find = (list: typeof systems) => list.find(([mark]) => mark.test(agent))?.[1]
  return [find(browsers), find(systems)].filter(Boolean).join(' · ') || agent.slice(0, 40) || '—'
}

/** Cookies are `Secure` and bound to the host as soon as people come by https. */
export const cookieName = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '__Host-fengyuan' : 'fengyuan')

export const bearerOf = (request: FastifyRequest): string | undefined => /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1]

/** What the visitor shows to be known by: a token, else the cookie. */
export const secretOf = (request: FastifyRequest, publicUrl: string): string | undefined => bearerOf(request) ?? request.cookies[cookieName(publicUrl)]

export const setSessionCookie = (reply: FastifyReply, publicUrl: string, begun: { secret: string; ends: string }): void => {
  void reply.setCookie(cookieName(publicUrl), begun.secret, {
    path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), expires: new Date(begun.ends),
  })
}

export const dropSessionCookie = (reply: FastifyReply, publicUrl: string): void => {
  void reply.clearCookie(cookieName(publicUrl), { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') })
}
