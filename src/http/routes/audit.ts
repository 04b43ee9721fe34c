import { NightlyChecks } from '../../contract/audit.ts'
import { lastChecks } from '../../service/nightly-checks.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

export const auditRoutes: Routes = (app, { house }) => {
  app.get('/api/audit/checks', { config: { access: ['auditor'] }, schema: { tags: ['figures'], summary: 'How the nightly checks of the record went', response: { 200: NightlyChecks } } },
    async () => wire(await lastChecks(house, house.city)))
}
