// Counts down the seconds that a fault asks one to wait.
import { useEffect, useState } from 'react'
import type { Code, Fault } from '../../shared/contract/faults.ts'

/** Seconds left; 0 when one may try again. */
export function useWait(fault: Fault<Code> | null): number {
  const [left, setLeft] = useState(0)
  const asked = fault?.code === 'slow_down' || fault?.code === 'wrong_password' ? fault.data.waitSeconds : 0
  useEffect(() => {
    setLeft(asked)
    if (asked === 0) return
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000)
    return () => clearInterval(timer)
  }, [asked, fault])
  return left
}
