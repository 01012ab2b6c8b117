// The desktop program's real entry with the real core and the real page, over the stand-in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdFolder } from '../../electron/core/store/hold.ts'
import { buildPage } from '../../tools/build.ts'
import { app, BrowserWindow, records } from '../support/electron.ts'

const folder = mkdtempSync(join(tmpdir(), 'siladom-main-'))
const violations: string[] = []

beforeAll(async () => {
  if (!buildPage(fileURLToPath(new URL('../..', import.meta.url)))) throw new Error('the page does not build')
  process.env['SILADOM_DATA'] = folder
  await import('../../electron/shell/main.ts')
})

afterAll(async () => {
  await BrowserWindow.all[0]?.shut()
  rmSync(folder, { recursive: true, force: true })
})

test('opens the first screen of a new office, without a violation of the page’s policy', async () => {
  const page = BrowserWindow.all[0]?.page
  if (page === undefined) throw new Error(`no window was opened: ${JSON.stringify(records.errorBoxes)}`)
  await page.exposeFunction('tellViolation', (what: string) => void violations.push(what))
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => window.tellViolation(event.violatedDirective + ' ' + event.blockedURI))`,
  )
  await page.reload()
  await expect.poll(() => page.getByText('Siapkan kantor').count(), { timeout: 15_000 }).toBeGreaterThan(0)
  expect(await page.evaluate(async () => (await fetch('/api/health')).status)).toBe(200)
  expect(violations).toEqual([])
  expect(records.errorBoxes).toEqual([])
})

test('ends with the core closed and the folder free', async () => {
  const exited = new Promise((resolve) => app.once('exited', resolve))
  app.emit('window-all-closed')
  await exited
  expect(records.exitCode).toBe(0)
  const held = holdFolder(folder)
  expect(held.ok).toBe(true)
  if (held.ok) held.value()
})
