import helmet from 'helmet'
import type { FastifyInstance } from 'fastify'

/** What a browser may do with our pages: run our own scripts and talk to us, nothing else. */
export const guardBrowser = (app: FastifyInstance, publicUrl: string): void => {
  const https = publicUrl.startsWith('https:')
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library writes its style sheets at run time; scripts get no such freedom.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    // On plain http outside localhost the browser would only complain about it.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', (request, reply, next) => {
    void reply.header('permissions-policy', 'camera=(self), microphone=(self), geolocation=(self), payment=()')
    guard(request.raw, reply.raw, (error) => { next(error instanceof Error ? error : undefined) })
  })
}
