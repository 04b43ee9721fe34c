import { Component } from 'react'
import type { ReactNode } from 'react'
import { Broken } from './parts/state.tsx'

/** A page that could not be fetched or drawn says so and can be opened again; the frame around it stays. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children
  }
}
