// A value that has not changed for a moment: what is typed is asked about once the hand rests.
import { useEffect, useState } from 'react'

export function useSettled<V>(value: V, pauseMillis: number): V {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMillis)
    return () => clearTimeout(timer)
  }, [value, pauseMillis])
  return settled
}
