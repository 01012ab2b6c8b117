// Opens an address in the user's own browser; where that fails, the printed address is enough.
import { spawn } from 'node:child_process'

export function openAddress(url: string): void {
  const [command, words] = opener(url)
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function opener(url: string): [string, string[]] {
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]]
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]]
}
