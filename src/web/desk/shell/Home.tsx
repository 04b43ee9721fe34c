import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Loading } from '../../parts/States.tsx'
import { rolesOf, useOfficer } from '../ask/session.ts'
import { homeOf } from '../roles.ts'

/** `/desk` is where this person's work begins. */
export const Home = () => {
  const session = useOfficer()
  const navigate = useNavigate()
  const home = homeOf(session.home, rolesOf(session))
  useEffect(() => { void navigate({ to: home, replace: true }) }, [navigate, home])
  return <Loading lines={6} />
}
