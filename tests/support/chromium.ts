// Finds the Chromium that the browser tests drive: the system's own, since none is downloaded.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']

/** What `chromium.launch` needs to start it. */
export interface ChromiumLaunch {
  readonly executablePath?: string
  readonly channel?: 'chrome' | 'msedge'
  readonly args: string[]
}

const isRoot = process.getuid?.() === 0

/**
 * The order of search: CHROMIUM, the usual places of Linux, Chrome or Edge of Windows and macOS, apt-get where we are root.
 * @throws Error with a sentence that says what to install, where none is found.
 */
export function findChromium(): ChromiumLaunch {
  // Chromium refuses to start its sandbox as root, which is what a container usually is.
  const args = isRoot ? ['--no-sandbox'] : []
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') return { executablePath: named, args }
  const found = places.find(isExecutable)
  if (found !== undefined) return { executablePath: found, args }
  if (process.platform === 'win32') return { channel: 'msedge', args }
  if (process.platform === 'darwin') return { channel: 'chrome', args }
  if (isRoot && installWithApt()) return { executablePath: '/usr/bin/chromium', args }
  throw new Error('No Chromium found. Install one (apt-get install chromium) or name it: CHROMIUM=/path npm test')
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installWithApt(): boolean {
  console.log('Chromium is missing; installing it with apt-get.')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  return existsSync('/usr/bin/chromium')
}
