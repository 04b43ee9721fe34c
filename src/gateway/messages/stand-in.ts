import type { MessageGateway } from './port.ts'

/**
 * Stands in where no gateway is set: takes over every message and brings it nowhere. What would have been sent stays in the outbox,
 * and in demo mode `/inbox` shows it.
 */
export const messagesStandIn = (): MessageGateway => ({ deliver: async () => {} })
