// Moving between screens by address, and the parts of the address that a screen needs.
import { useParams, useRouter, useRouterState } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to an address such as `/permohonan/ID`, also one that the server named. */
export function useGo(): (path: string) => void {
  const router = useRouter()
  return useCallback((path: string) => router.history.push(path), [router])
}

/** Back to where one came from; to Meja saya where there is nothing behind. */
export function useGoBack(): () => void {
  const router = useRouter()
  return useCallback(() => {
    if (router.history.canGoBack()) router.history.back()
    else router.history.push('/')
  }, [router])
}

export function usePath(): string {
  return useRouterState({ select: (state) => state.location.pathname })
}

/** The case of the address; only on the screens of a case. */
export function useCaseId(): string {
  const { caseId } = useParams({ strict: false })
  if (caseId === undefined) throw new Error('no case in the address')
  return caseId
}

/** The page of Pengaturan in the address, empty on its first. */
export function useSettingsPage(): string {
  return useParams({ strict: false }).page ?? ''
}
