// Prints what stands on the screen; the screen's own print styles decide what that is.
export function printScreen(): void {
  window.print()
}
