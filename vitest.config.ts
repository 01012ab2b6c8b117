// The test projects, one for each layer; tests of the shell get a stand-in for Electron.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const electron = fileURLToPath(new URL('tests/support/electron.ts', import.meta.url))

function project(name: string, folders: readonly string[]) {
  return {
    extends: true as const,
    test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`) },
  }
}

export default defineConfig({
  test: {
    pool: 'forks',
    // As many as the machines have cores: the default leaves one of two idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'out/reports/vitest.json' }]],
    projects: [
      project('shared', ['shared']),
      project('core', ['core', 'contract', 'cli']),
      project('host', ['host']),
      project('faults', ['faults']),
      project('renderer', ['renderer']),
      project('architecture', ['architecture', 'packaging']),
      { ...project('shell', ['shell']), resolve: { alias: { electron } } },
    ],
  },
})
