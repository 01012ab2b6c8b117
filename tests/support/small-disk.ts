// A disk of a few megabytes: a tmpfs where we may mount one, else a limit on the size of files for a child process.
import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-data.ts'

export interface SmallDisk {
  readonly folder: string
  /** `space` can be freed again; a `limit` on file sizes cannot. */
  readonly kind: 'space' | 'limit'
  /** Runs a script under the limit. */
  run(script: string): { readonly status: number | null; readonly lines: readonly string[]; readonly errors: string }
}

export function smallDisk(kilobytes: number): SmallDisk {
  const folder = tempFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0
  if (mounted) onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return {
    folder,
    kind: mounted ? 'space' : 'limit',
    run: (script) => {
      const limit = mounted ? '' : `ulimit -f ${kilobytes}; `
      const done = spawnSync(
        'bash',
        ['-c', `${limit}exec "$0" "$1" "$2" "$3"`, process.execPath, script, folder, mounted ? 'space' : 'limit'],
        {
          encoding: 'utf8',
          timeout: 60_000,
        },
      )
      return { status: done.status, lines: done.stdout.trim().split('\n'), errors: done.stderr }
    },
  }
}
