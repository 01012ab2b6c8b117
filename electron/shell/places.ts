// Where the built page and the built preload lie, seen from the sources and from the compiled program alike.
import { fileURLToPath } from 'node:url'

const built = import.meta.url.endsWith('.ts') ? '../../out/' : '../../'

export const pageDir = place('page')
export const iconFile = place('../resources/icons/icon.png')
export const preloadFile = place('electron/shell/preload.cjs')

function place(path: string): string {
  return fileURLToPath(new URL(built + path, import.meta.url))
}
