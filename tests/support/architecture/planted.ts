// A small house of its own with the project's rules, in which a test plants a mistake and sees who refuses it.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const projects = ['shared', 'electron/core', 'electron/host', 'electron/cli', 'electron/shell', 'renderer']

/** Files by their path in the house. */
export type Plants = Readonly<Record<string, string>>

export interface Verdict {
  readonly refused: boolean
  readonly output: string
}

/** What oxlint says with the project's own rules. */
export function lintPlanted(plants: Plants): Verdict {
  return inHouse(plants, [join(root, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings'])
}

/** What the compiler says with the project's own settings of each folder. */
export function compilePlanted(plants: Plants): Verdict {
  const touched = projects.filter((project) => Object.keys(plants).some((path) => path.startsWith(`${project}/`)))
  return inHouse(plants, [join(root, 'node_modules/typescript/bin/tsc'), '-b', ...touched])
}

function inHouse(plants: Plants, command: readonly string[]): Verdict {
  const house = mkdtempSync(join(tmpdir(), 'siladom-house-'))
  try {
    for (const path of ['package.json', '.oxlintrc.json', 'tsconfig.base.json'])
      copyFileSync(join(root, path), join(house, path))
    for (const project of projects) {
      mkdirSync(join(house, project), { recursive: true })
      copyFileSync(join(root, project, 'tsconfig.json'), join(house, project, 'tsconfig.json'))
      writeFileSync(join(house, project, 'present.ts'), 'export const present = true\n')
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction')
    for (const [path, text] of Object.entries(plants)) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    const done = spawnSync(process.execPath, command, { cwd: house, encoding: 'utf8' })
    return { refused: done.status !== 0, output: done.stdout + done.stderr }
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}
