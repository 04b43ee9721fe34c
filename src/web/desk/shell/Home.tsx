import { Navigate } from '@tanstack/react-router'
import { rolesOf, useOfficer } from '../ask/session.ts'
import { homeOf } from '../roles.ts'

/** `/desk` is where this person's work begins. */
export const Home = () => {
  const session = useOfficer()
  return <Navigate to={homeOf(session.home, rolesOf(session))} replace />
}
