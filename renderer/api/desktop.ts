// The desktop window's own functions, where the page runs in one; a window of an earlier version may lack some.
import type { DesktopBridge } from '../../shared/contract/desktop.ts'

declare global {
  interface Window {
    siladom?: DesktopBridge
  }
}

/** Null in a browser. */
export function desktop(): Partial<DesktopBridge> | null {
  return window.siladom ?? null
}
