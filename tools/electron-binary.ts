// Finds the Electron binary, or fetches it once where the network gives it; it is not in the npm registry.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const probeLimit = 8_000
const downloadLimit = 600_000
/** Without a sign that the download can be had, the installer gets only this long. */
const blindLimit = 20_000

/** The path of the executable, or null where it cannot be had here. Says so before a download begins. */
export async function electronBinary(root: string): Promise<string | null> {
  const here = installedBinary(root)
  if (here !== null) return here
  const known = await canDownload(root)
  if (known) console.log('Mengunduh Electron, hanya sekali (sekitar 130 MB).')
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: known ? downloadLimit : blindLimit,
  })
  return installedBinary(root)
}

/** The executable that is already there, or null. Never touches the network. */
export function installedBinary(root: string): string | null {
  const folder = join(root, 'node_modules/electron')
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const executable = readFileSync(named, 'utf8').trim()
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const path = join(dist, executable)
  return existsSync(path) ? path : null
}

/** True where the network gives the Electron of this version for a system. */
export async function canDownload(root: string, platform: string = process.platform): Promise<boolean> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string
  }
  const file = `electron-v${version}-${platform}-${process.arch}.zip`
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const answer = await fetch(`${mirror}v${version}/${file}`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeLimit),
    })
    return answer.ok
  } catch {
    return false
  }
}
