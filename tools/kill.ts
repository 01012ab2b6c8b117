// `npm run kill -- 200`: the kill tests with as many kills as asked, 200 where no number is given.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const kills = process.argv[2] ?? '200'
const done = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'kill'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SILADOM_KILLS: kills },
})
process.exitCode = done.status ?? 1
