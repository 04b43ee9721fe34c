import * as oidc from 'openid-client'

/** A city's own identity system, as sign-in sees it. */
export interface IdentitySystem {
  /** Where to send the browser, and what to keep (sealed) until it comes back. `fresh`: whoever is still signed in there is asked again who they are. */
  begin(back: string, fresh?: boolean): Promise<{ url: string; kept: Kept }>
  /** What the system says of who came back. @throws when the answer does not fit what was begun */
  finish(address: URL, kept: Kept): Promise<{ login: string; name?: string | undefined }>
}

/** State, nonce and proof key of one sign-in under way. */
export interface Kept {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly back: string
}

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string | undefined
  /** The claim that holds the login here. */
  readonly claim: string
}

/**
 * OpenID Connect: authorization code with PKCE, state and nonce. The issuer is asked for its configuration at the first sign-in
 * and again after a failure, so that the program starts while the identity system is down.
 */
export function connectOidc(settings: OidcSettings): IdentitySystem {
  let found: Promise<oidc.Configuration> | undefined
  const configuration = (): Promise<oidc.Configuration> => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }
  return {
    async begin(back, fresh = false) {
      const kept: Kept = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), back }
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: back, scope: 'openid profile', state: kept.state, nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier), code_challenge_method: 'S256', ...(fresh ? { prompt: 'login' } : {}),
      })
      return { url: url.href, kept }
    },
    async finish(address, kept) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), address, {
        expectedState: kept.state, expectedNonce: kept.nonce, pkceCodeVerifier: kept.verifier, idTokenExpected: true,
      })
      const claims = tokens.claims()
      const login = claims?.[settings.claim] ?? (await userClaim(await configuration(), tokens.access_token, claims?.sub, settings.claim))
      if (typeof login !== 'string' || login === '') throw new Error(`the identity system gave no claim "${settings.claim}"`)
      return { login, name: typeof claims?.['name'] === 'string' ? claims['name'] : undefined }
    },
  }
}

const discover = (settings: OidcSettings): Promise<oidc.Configuration> => {
  const issuer = new URL(settings.issuer)
  // Without TLS only on this very machine: for tests and for a proxy that lives beside us.
  const local = issuer.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname)
  const proof = settings.clientSecret ? oidc.ClientSecretPost(settings.clientSecret) : oidc.None()
  return oidc.discovery(issuer, settings.clientId, undefined, proof, { timeout: 10, ...(local ? { execute: [oidc.allowInsecureRequests] } : {}) })
}

/** Some systems put the claim only into the answer of their user-info address. */
const userClaim = async (configuration: oidc.Configuration, token: string, subject: string | undefined, claim: string): Promise<unknown> => {
  if (!subject || !configuration.serverMetadata().userinfo_endpoint) return undefined
  const info = await oidc.fetchUserInfo(configuration, token, subject)
  return info[claim]
}
