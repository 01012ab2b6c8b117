// Has every shown answer asked for again, after something was written past `useSend`.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

export function useRefresh(): () => void {
  const client = useQueryClient()
  return useCallback(() => void client.invalidateQueries(), [client])
}
