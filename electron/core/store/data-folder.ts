// Names the data folder, the same for every host: window, browser and commands.
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** What is known of the machine; `thisMachine()` but for tests. */
export interface FolderFacts {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly working: string
}

function thisMachine(): FolderFacts {
  return { platform: process.platform, env: process.env, home: homedir(), working: process.cwd() }
}

/**
 * The absolute path of the data folder: the one that was named (`--data`), else SILADOM_DATA, else the user's local
 * folder. On Windows that is Local and never Roaming, which would carry the database over the network at each login.
 */
export function dataFolder(named: string | undefined, machine: FolderFacts = thisMachine()): string {
  const path = machine.platform === 'win32' ? win32 : posix
  const chosen = filled(named) ?? filled(machine.env['SILADOM_DATA'])
  if (chosen !== undefined) return path.resolve(machine.working, chosen)
  if (machine.platform === 'win32') {
    const local = filled(machine.env['LOCALAPPDATA']) ?? path.join(machine.home, 'AppData', 'Local')
    return path.join(local, 'Siladom')
  }
  const share = filled(machine.env['XDG_DATA_HOME']) ?? path.join(machine.home, '.local', 'share')
  return path.join(share, 'siladom')
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}
