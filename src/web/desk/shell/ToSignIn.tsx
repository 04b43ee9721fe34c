import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Loading } from '../../parts/States.tsx'

/** Leads to sign-in once, with the way back. (The router's own `Navigate` goes again at every drawing, and a drawing follows each going.) */
export const ToSignIn = ({ next }: { next: string | undefined }) => {
  const navigate = useNavigate()
  useEffect(() => { void navigate({ to: '/sign-in', search: next ? { next } : {}, replace: true }) }, [navigate, next])
  return <main id="content" className="page"><Loading lines={6} /></main>
}
