// Counts down the seconds that a fault asks one to wait.
import { useEffect, useState } from 'react'
import type { Code, Fault } from '../../shared/contract/faults.ts'

/** Seconds left; 0 when one may try again. */
export function useWait(fault: Fault<Code> | null): number {
  const [seen, setSeen] = useState(fault)
  const [left, setLeft] = useState(0)
  if (fault !== seen) {
    setSeen(fault)
    setLeft(fault?.code === 'slow_down' || fault?.code === 'wrong_password' ? fault.data.waitSeconds : 0)
  }
  const waits = left > 0
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000)
    return () => clearInterval(timer)
  }, [waits])
  return left
}
