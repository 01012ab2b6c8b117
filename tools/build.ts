// Builds what changed: the page for every host, the compiled sources for Electron alone.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isStale } from './fresh.ts'

const pageSources = ['renderer', 'shared', 'resources', 'vite.config.ts', 'package-lock.json']
const electronProjects = ['shared', 'electron/core', 'electron/host', 'electron/shell']

/** False where the page does not build; the builder has said why. */
export function buildPage(root: string): boolean {
  const stale = isStale(
    join(root, 'out/page/index.html'),
    pageSources.map((source) => join(root, source)),
  )
  return !stale || runTool(root, 'vite/bin/vite.js', ['build', '--logLevel', 'warn'])
}

/** False where the sources that Electron loads do not compile. Unchanged projects cost nothing. */
export function buildForElectron(root: string): boolean {
  return runTool(root, 'typescript/bin/tsc', ['-b', ...electronProjects])
}

function runTool(root: string, tool: string, words: readonly string[]): boolean {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...words], {
    cwd: root,
    stdio: 'inherit',
  })
  return done.status === 0
}
