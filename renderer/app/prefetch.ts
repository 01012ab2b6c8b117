// Loads every screen while the komputer induk is there, so that none is missing the moment it is not.
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** After the first screen has come to rest. */
const restMillis = 3_000

export function usePrefetch(wanted: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (!wanted) return
    const load = async () => {
      for (const { options } of Object.values(router.routesById)) {
        await options.component?.preload?.()
      }
    }
    const timer = setTimeout(() => void load().catch(() => {}), restMillis)
    return () => clearTimeout(timer)
  }, [wanted, router])
}
