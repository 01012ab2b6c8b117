// Brings the focus to the opening sentence after navigation, whether the screen is there already or still loading.
let wanted = false

/** Called at each navigation: the next Page to appear takes the focus. */
export function wantHeadingFocus(): void {
  wanted = true
}

/** True once after a navigation. */
export function takeHeadingFocus(): boolean {
  const taken = wanted
  wanted = false
  return taken
}
