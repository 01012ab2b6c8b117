// Tells the case once that it was opened, so that Urungkan knows when it is too late.
import { useEffect, useRef } from 'react'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { newKey } from '../api/new-key.ts'
import { postFor } from './post-for.ts'

export function useLook(view: CaseView): void {
  const me = useMe()
  const looked = useRef(false)
  useEffect(() => {
    if (looked.current) return
    looked.current = true
    const post = postFor(
      view,
      'look',
      me.posts.map((held) => held.post),
    )
    if (post === null) return
    const command = { type: 'look' } as const
    void api.cases.perform(
      { caseId: view.caseId },
      { seen: view.version, key: newKey(), post, paper: null, proof: null, command },
    )
  }, [view, me])
}
