// When somebody last touched this window; what the page asks on its own afterwards does not keep the session awake.
const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const
const quietMillis = 30_000

let last = 0

/** Called once, before the first request of a session. */
export function watchPresence(): void {
  seePerson()
  for (const sign of signs) addEventListener(sign, seePerson, { passive: true, capture: true })
}

function seePerson(): void {
  last = Date.now()
}

/** Milliseconds since the last key, click, wheel or touch; compared with the clock, since timers sleep with the PC. */
export function quietFor(): number {
  return Date.now() - last
}

export function isAway(): boolean {
  return quietFor() > quietMillis
}
