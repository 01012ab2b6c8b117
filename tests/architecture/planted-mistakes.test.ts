// Each mistake that the layers forbid, planted and refused; the right way beside it, planted and allowed.
import { describe, expect, test } from 'vitest'
import { compilePlanted, lintPlanted, type Plants } from '../support/architecture/planted.ts'

const use = (name: string, from: string) => `import { ${name} } from '${from}'\nexport const used = ${name}\n`

describe('the linter refuses', () => {
  test.each<[string, Plants, RegExp]>([
    ['electron in the core', { 'electron/core/a.ts': use('app', 'electron') }, /only electron\/shell/],
    ['electron in the host', { 'electron/host/a.ts': use('app', 'electron') }, /only electron\/shell/],
    ['electron in the page', { 'renderer/a.ts': use('app', 'electron') }, /only electron\/shell/],
    ['antd outside ui', { 'renderer/desk/a.ts': use('Button', 'antd') }, /only renderer\/ui/],
    [
      'a part of antd outside ui',
      { 'renderer/desk/a.ts': "import id from 'antd/locale/id_ID'\nexport const used = id\n" },
      /only renderer\/ui/,
    ],
    ['antd in the core', { 'electron/core/a.ts': use('Button', 'antd') }, /only renderer\/ui/],
    [
      'better-sqlite3 in an area',
      { 'electron/core/cases/a.ts': "import Database from 'better-sqlite3'\nexport const used = Database\n" },
      /only electron\/core\/store/,
    ],
    [
      'better-sqlite3 in the shell',
      { 'electron/shell/a.ts': "import Database from 'better-sqlite3'\nexport const used = Database\n" },
      /only electron\/core\/store/,
    ],
    ['zod past its one door', { 'electron/core/a.ts': use('z', 'zod') }, /shared\/contract\/zod\.ts/],
    ['zod in shared past its one door', { 'shared/office/a.ts': use('z', 'zod') }, /shared imports itself/],
    ['a package in shared', { 'shared/office/a.ts': use('Hono', 'hono') }, /shared imports itself/],
    ['node:fs in shared', { 'shared/a.ts': use('readFileSync', 'node:fs') }, /shared imports itself/],
    ['Node in the page', { 'renderer/a.ts': use('readFileSync', 'node:fs') }, /runs in a browser/],
    ['Date.now in shared', { 'shared/a.ts': 'export const at = () => Date.now()\n' }, /clock comes in/],
    ['Math.random in shared', { 'shared/a.ts': 'export const at = () => Math.random()\n' }, /chance comes in/],
    [
      'a cycle',
      {
        'shared/a.ts': "import { b } from './b.ts'\nexport const a = (): number => b()\n",
        'shared/b.ts': "import { a } from './a.ts'\nexport const b = (): number => a()\n",
      },
      /no-cycle/,
    ],
    ['any', { 'shared/a.ts': 'export const a = (x: any): string => String(x)\n' }, /no-explicit-any/],
    [
      'a floating promise',
      { 'electron/core/a.ts': 'const work = async () => 1\nexport function go() {\n  work()\n}\n' },
      /no-floating-promises/,
    ],
    [
      'a missing case',
      {
        'shared/a.ts':
          "export function say(x: 'a' | 'b'): string {\n  switch (x) {\n    case 'a':\n      return 'a'\n  }\n  return ''\n}\n",
      },
      /switch-exhaustiveness-check/,
    ],
    ['a picture without words', { 'renderer/a.tsx': 'export const A = () => <img src="/a.png" />\n' }, /alt-text/],
  ])('%s', (_, plants, reason) => {
    const verdict = lintPlanted(plants)
    expect(verdict.output).toMatch(reason)
    expect(verdict.refused).toBe(true)
  })
})

test('the linter allows each of them in its place', () => {
  const verdict = lintPlanted({
    'electron/shell/a.ts': use('app', 'electron'),
    'renderer/ui/a.ts': use('Button', 'antd'),
    'electron/core/store/a.ts': "import Database from 'better-sqlite3'\nexport const used = Database\n",
    'shared/contract/zod.ts': use('z', 'zod'),
    'shared/office/a.ts': "import { used } from '../contract/zod.ts'\nexport const again = used\n",
    'electron/core/a.ts': 'export const at = () => Date.now()\n',
  })
  expect(verdict.output).toContain('Found 0 warnings and 0 errors')
  expect(verdict.refused).toBe(false)
})

describe('the compiler refuses', () => {
  test.each<[string, Plants, RegExp]>([
    [
      'the core in shared',
      { 'shared/a.ts': "export { present } from '../electron/core/present.ts'\n" },
      /TS6307|TS6059|TS2878/,
    ],
    [
      'the core in the page',
      { 'renderer/a.ts': "export { present } from '../electron/core/present.ts'\n" },
      /TS6307|TS6059|TS2878/,
    ],
    [
      'the host in the core',
      { 'electron/core/a.ts': "export { present } from '../host/present.ts'\n" },
      /TS6307|TS6059|TS2878/,
    ],
    [
      'the page in the shell',
      { 'electron/shell/a.ts': "export { present } from '../../renderer/present.ts'\n" },
      /TS6307|TS6059|TS2878/,
    ],
    ['a document in shared', { 'shared/a.ts': 'export const a = document.title\n' }, /TS2584/],
    ['process in shared', { 'shared/a.ts': 'export const a = process.pid\n' }, /TS2591/],
    ['node:fs in shared', { 'shared/a.ts': "export { readFileSync } from 'node:fs'\n" }, /TS2591/],
    [
      'an index that may be missing',
      { 'shared/a.ts': 'export const first = (list: string[]): string => list[0]\n' },
      /TS2322/,
    ],
    ['an enum', { 'shared/a.ts': 'export enum Kind {\n  One,\n}\n' }, /TS1294/],
  ])('%s', (_, plants, reason) => {
    const verdict = compilePlanted(plants)
    expect(verdict.output).toMatch(reason)
    expect(verdict.refused).toBe(true)
  })
})

test('the compiler allows what the arrows allow', () => {
  const verdict = compilePlanted({
    'electron/core/a.ts': "export { present } from '../../shared/present.ts'\n",
    'electron/host/a.ts': "export { present } from '../core/present.ts'\n",
    'electron/shell/a.ts': "export { present } from '../host/present.ts'\n",
    'renderer/a.ts': "export { present } from '../shared/present.ts'\n",
  })
  expect(verdict.output).toBe('')
  expect(verdict.refused).toBe(false)
})
