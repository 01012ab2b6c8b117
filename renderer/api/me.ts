// Who is logged in, for every screen: name, posts, office, places and abilities.
import { createContext, useContext } from 'react'
import type { Me } from '../../shared/contract/session.ts'

export const MeContext = createContext<Me | null>(null)

/** The person of this window. Only inside the frame, where somebody is logged in. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (me === null) throw new Error('useMe outside a session')
  return me
}
