// A control that vanishes under the focus hands it to what stands in its place, so that the keyboard is never lost.

interface Place {
  readonly parent: Element
  /** Which child of the parent the focus was in. */
  readonly index: number
}

const operable =
  'a[href], button:not(:disabled), input:not(:disabled, [tabindex="-1"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

/** What takes the focus by itself (a dialog that closes, a screen that opens) comes first. */
const patienceMs = 60

/** Looks after the focus within `screen` until what it answers is called. */
export function keepFocus(screen: Element): () => void {
  let last: Element | null = null
  let places: readonly Place[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = () => {
    const now = document.activeElement
    if (now === null || !screen.contains(now) || now === screen) return
    last = now
    places = placesOf(now, screen)
  }
  const mend = () => {
    if (isLost() && last !== null && (!last.isConnected || last.matches(':disabled'))) successor(places)?.focus()
  }
  const changes = new MutationObserver(() => {
    if (!isLost() || last === null) return
    clearTimeout(timer)
    timer = setTimeout(mend, patienceMs)
  })
  const forget = () => {
    last = null
  }
  const noted = ['focusin', 'keydown', 'click'] as const
  for (const event of noted) document.addEventListener(event, note, true)
  document.addEventListener('pointerdown', forget, true)
  changes.observe(screen, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    clearTimeout(timer)
    changes.disconnect()
    for (const event of noted) document.removeEventListener(event, note, true)
    document.removeEventListener('pointerdown', forget, true)
  }
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** From the nearest parent outwards, the screen itself left out. */
function placesOf(element: Element, screen: Element): readonly Place[] {
  const places: Place[] = []
  for (let child = element; child !== screen && child.parentElement !== null; child = child.parentElement) {
    if (child.parentElement === screen) break
    places.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) })
  }
  return places
}

function successor(places: readonly Place[]): HTMLElement | undefined {
  for (const { parent, index } of places) {
    if (!parent.isConnected) continue
    const children = [...parent.children]
    const found = firstIn(children.slice(index)) ?? firstIn(children.slice(0, index).toReversed())
    if (found !== undefined) return found
  }
  return undefined
}

function firstIn(elements: readonly Element[]): HTMLElement | undefined {
  for (const element of elements) {
    if (element instanceof HTMLElement && element.matches(operable)) return element
    const inside = [...element.querySelectorAll<HTMLElement>(operable)].find((one) => one.checkVisibility())
    if (inside !== undefined) return inside
  }
  return undefined
}
