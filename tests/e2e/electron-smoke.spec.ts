// The built program in the real Electron: what the stand-in cannot show. Skipped, loudly, where the binary is absent.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test } from '@playwright/test'
import { installedBinary } from '../../tools/electron-binary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const binary = installedBinary(root)
if (binary === null)
  console.warn('SKIPPED: the real Electron. Its binary is not installed here (node_modules/electron/dist).')

test.skip(binary === null, 'the Electron binary is not installed here')

test('the window opens our page, isolated, over its own scheme, and cannot leave it', async () => {
  const data = mkdtempSync(join(tmpdir(), 'siladom-electron-'))
  const args = process.getuid?.() === 0 ? ['--no-sandbox', root] : [root]
  const program = await _electron.launch({
    executablePath: binary ?? '',
    args,
    env: { ...process.env, SILADOM_DATA: data },
  })
  try {
    const page = await program.firstWindow()
    await expect(page).toHaveTitle(/Siladom/)
    expect(page.url()).toMatch(/^app:\/\/kantor\//)
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
    expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false)
    expect(await page.evaluate(async () => (await fetch('/api/health')).status)).toBe(200)
    expect(
      await page.evaluate(() =>
        fetch('file:///etc/hostname').then(
          () => 'read',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
    await page.evaluate(() => void (window.location.href = 'https://example.com/'))
    await page.waitForTimeout(500)
    expect(page.url()).toMatch(/^app:\/\/kantor\//)
    await page.evaluate(() => void window.open('about:blank'))
    await page.waitForTimeout(500)
    expect(program.windows()).toHaveLength(1)
  } finally {
    await program.close()
    for (const folder of [data, `${data}-window`]) rmSync(folder, { recursive: true, force: true })
  }
})
