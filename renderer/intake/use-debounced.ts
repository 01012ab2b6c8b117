// A value that follows what is typed once the typing rests.
import { useEffect, useState } from 'react'

export function useDebounced<V>(value: V, millis: number): V {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), millis)
    return () => clearTimeout(timer)
  }, [value, millis])
  return settled
}
