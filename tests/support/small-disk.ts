// A disk of a few megabytes: a tmpfs, where we may mount one.
import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-data.ts'

/** The folder of an empty small disk, or null without the right to mount one. */
export function smallDisk(kilobytes: number): string | null {
  const folder = tempFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0
  if (!mounted) return null
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return folder
}
