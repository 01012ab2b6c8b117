// The real shell over the stand-in: one window on a small core, driven as a page would drive it.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core, HostEnv } from '../../electron/core/host-env.ts'
import { startShell } from '../../electron/shell/shell.ts'
import type { DesktopBridge } from '../../shared/contract/desktop.ts'
import { ok } from '../../shared/result.ts'
import { answers, app, BrowserWindow, records } from '../support/electron.ts'
import { noClient } from '../support/no-client.ts'

declare global {
  interface Window {
    siladom?: DesktopBridge
  }
}

const folder = mkdtempSync(join(tmpdir(), 'siladom-shell-'))
const seen: { url: string; env: HostEnv; body: string }[] = []
let closed = 0
let isHost = false

const core: Core = {
  fetch: async (request, env) => {
    seen.push({ url: request.url, env, body: await request.text() })
    if (new URL(request.url).pathname === '/api/echo') return Response.json({ ok: true })
    const frame = new URL(request.url).pathname === '/bingkai' ? '' : '<iframe src="/bingkai"></iframe>'
    return new Response(`<title>Siladom</title>${frame}`, { headers: { 'content-type': 'text/html' } })
  },
  close: async () => {
    closed += 1
  },
}

function page() {
  const found = BrowserWindow.all[0]?.page
  if (found === undefined) throw new Error('no window was opened')
  return found
}

beforeAll(async () => {
  records.paths.set('temp', join(folder, 'temp')).set('downloads', folder)
  await startShell({
    data: join(folder, 'data'),
    openCore: async () => ok(core),
    client: noClient,
    isHost: () => isHost,
  })
})

afterAll(async () => {
  await BrowserWindow.all[0]?.shut()
  rmSync(folder, { recursive: true, force: true })
})

describe('the window', () => {
  test('is isolated, sandboxed and without Node, each written out', () => {
    expect(records.isSandboxed).toBe(true)
    expect(records.windows).toHaveLength(1)
    expect(records.windows[0]?.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    })
    expect(records.windows[0]?.webPreferences?.preload).toMatch(/electron[\\/]shell[\\/]preload\.cjs$/)
  })

  test('shows our page, whose requests reach the core as desktop, under app://kantor', async () => {
    expect(await page().title()).toBe('Siladom')
    expect(seen[0]).toMatchObject({ url: 'app://kantor/', env: { transport: 'desktop' } })
    const answer = await page().evaluate(async () => {
      const got = await fetch('/api/echo', { method: 'POST', body: 'isi', headers: { 'x-transport': 'lan' } })
      return got.json() as Promise<unknown>
    })
    expect(answer).toEqual({ ok: true })
    expect(seen.at(-1)).toEqual({ url: 'app://kantor/api/echo', env: { transport: 'desktop' }, body: 'isi' })
  })

  test('registers one scheme, standard and secure, that bypasses nothing', () => {
    expect(records.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })

  test('keeps what is Chromium’s own beside the data, in a folder for each data folder', () => {
    expect(records.paths.get('userData')).toBe(`${join(folder, 'data')}-window`)
  })

  test('has a menu in Indonesian without a way out of the page', () => {
    expect(records.menu.map((item) => item.label)).toEqual(['Berkas', 'Sunting', 'Tampilan'])
  })
})

describe('requests that are not ours', () => {
  test('for another host of the scheme are answered 404 without the core', async () => {
    const before = seen.length
    const answer = await records.handlers.get('app')?.(new Request('app://lain/api/echo'))
    expect(answer?.status).toBe(404)
    expect(seen).toHaveLength(before)
  })

  test('for local files are refused', async () => {
    const answer = await records.handlers.get('file')?.(new Request('file:///etc/passwd'))
    expect(answer?.status).toBe(403)
  })
})

describe('leaving the page', () => {
  test.each(['https://example.com/', 'http://kantor.localhost:1/', 'data:text/html,x'])(
    'to %s is prevented',
    async (url) => {
      const before = page().url()
      await page().evaluate((to) => void (window.location.href = to), url)
      await page().waitForTimeout(200)
      expect(page().url()).toBe(before)
    },
  )

  test('inside our own page is allowed', async () => {
    await page().evaluate(() => void (window.location.href = '/permohonan'))
    await expect.poll(() => page().url()).toMatch(/\/permohonan$/)
  })

  test('by a second window is refused; a safe address goes to the browser of the PC', async () => {
    await page().evaluate(() => void window.open('https://example.com/panduan'))
    await expect.poll(() => records.openedOutside).toEqual(['https://example.com/panduan'])
    await page().evaluate(() => void window.open('http://example.com/'))
    await page().waitForTimeout(200)
    expect(records.openedOutside).toHaveLength(1)
    expect(page().context().pages()).toHaveLength(1)
  })

  test('by an embedded view is refused', () => {
    let prevented = false
    BrowserWindow.all[0]?.webContents.emit('will-attach-webview', { preventDefault: () => (prevented = true) })
    expect(prevented).toBe(true)
  })

  test('by a redirect is prevented, and a frame may show only our own documents', () => {
    const asked = (event: string, url: string, isMainFrame: boolean) => {
      let prevented = false
      BrowserWindow.all[0]?.webContents.emit(event, { url, isMainFrame, preventDefault: () => (prevented = true) })
      return prevented ? 'prevented' : 'allowed'
    }
    expect(asked('will-redirect', 'https://example.com/', true)).toBe('prevented')
    expect(asked('will-frame-navigate', 'https://example.com/', false)).toBe('prevented')
    expect(asked('will-frame-navigate', 'blob:https://example.com/1', false)).toBe('prevented')
    expect(asked('will-frame-navigate', 'blob:app://kantor/1', false)).toBe('allowed')
    expect(asked('will-frame-navigate', 'blob:app://kantor/1', true)).toBe('prevented')
  })
})

describe('permissions', () => {
  const ours = { getURL: () => 'app://kantor/' }
  const foreign = { getURL: () => 'https://example.com/' }
  const asked = (contents: object, permission: string) => {
    let granted: boolean | undefined
    records.permissionRequest?.(contents, permission, (yes) => (granted = yes))
    return [granted, records.permissionCheck?.(contents, permission)]
  }

  test('copying is granted to our page alone, all else to nobody', () => {
    expect(asked(ours, 'clipboard-sanitized-write')).toEqual([true, true])
    expect(asked(foreign, 'clipboard-sanitized-write')).toEqual([false, false])
    for (const other of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem']) {
      expect(asked(ours, other), other).toEqual([false, false])
    }
    expect(records.devicePermission?.({})).toBe(false)
  })
})

describe('the bridge', () => {
  test('offers nine functions and nothing else', async () => {
    const names = await page().evaluate(() => Object.keys(window.siladom ?? {}).toSorted())
    expect(names).toEqual([
      'cancelJoin',
      'chooseFiles',
      'finishJoin',
      'joinHost',
      'notify',
      'openFile',
      'print',
      'showInFolder',
      'version',
    ])
  })

  test('answers the main frame of our page', async () => {
    expect(await page().evaluate(() => window.siladom?.version())).toBe('9.9.9')
    await page().evaluate(() => window.siladom?.print())
    expect(records.prints).toBe(1)
  })

  test('refuses a frame inside the page', async () => {
    const frame = page()
      .frames()
      .find((each) => each.parentFrame() !== null)
    const refused = await frame?.evaluate(async () => {
      try {
        return await window.siladom?.version()
      } catch (error) {
        return `refused: ${String(error)}`
      }
    })
    expect(refused).toContain('refused for this sender')
  })

  test('opens a read-only copy under a clean name', async () => {
    const said = await page().evaluate(() =>
      window.siladom?.openFile({ name: '..\\..\\Surat 800/Balasan.docx', bytes: new Uint8Array([80, 75]) }),
    )
    expect(said).toBeNull()
    const path = records.openedPaths.at(-1) ?? ''
    expect(path.startsWith(join(folder, 'temp'))).toBe(true)
    expect(path).toMatch(/[\\/]Balasan\.docx$/)
    expect([...readFileSync(path)]).toEqual([80, 75])
    expect(statSync(path).mode & 0o222).toBe(0)
  })

  test('refuses a file that could be run, with a sentence', async () => {
    const before = records.openedPaths.length
    const said = await page().evaluate(() =>
      window.siladom?.openFile({ name: 'surat.docx.exe', bytes: new Uint8Array(1) }),
    )
    expect(said).toMatch(/tidak dapat dibuka/)
    expect(records.openedPaths).toHaveLength(before)
  })

  test('refuses input of another shape', async () => {
    const refused = page().evaluate(() => window.siladom?.openFile({ name: '', bytes: new Uint8Array(1) }))
    await expect(refused).rejects.toThrow('refused for its input')
  })

  test('shows a saved copy in its folder and replaces nothing', async () => {
    const save = () =>
      page().evaluate(() => window.siladom?.showInFolder({ name: 'lembar.pdf', bytes: new Uint8Array([1]) }))
    await save()
    await save()
    expect(records.shownInFolder).toEqual([join(folder, 'lembar.pdf'), join(folder, 'lembar (2).pdf')])
  })

  test('hands over the chosen files by name and content', async () => {
    answers.chosenFiles = [join(folder, 'pindaian.png')]
    writeFileSync(join(folder, 'pindaian.png'), new Uint8Array([137, 80]))
    const chosen = await page().evaluate(async () => {
      const files = (await window.siladom?.chooseFiles()) ?? []
      return files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
    })
    expect(chosen).toEqual([{ name: 'pindaian.png', bytes: [137, 80] }])
  })
})

describe('notices and the sign beside the clock', () => {
  test('a notice names what it is about, and its click brings the window forward', async () => {
    await page().evaluate(() => window.siladom?.notify({ title: 'Giliran Anda', body: 'Paraf konsep surat' }))
    expect(records.notices.at(-1)).toMatchObject({ title: 'Giliran Anda', body: 'Paraf konsep surat' })
    const before = records.focused
    records.notices.at(-1)?.click()
    expect(records.focused).toBe(before + 1)
  })

  test('closing the window of a komputer induk hides it and says how to end the program', () => {
    const close = () => {
      let prevented = false
      BrowserWindow.all[0]?.emit('close', { preventDefault: () => (prevented = true) })
      return prevented
    }
    expect(close()).toBe(false)
    isHost = true
    expect(close()).toBe(true)
    expect(records.hidden).toBe(1)
    expect(records.notices.at(-1)?.title).toContain('tetap menyala')
    expect(records.tray?.template.map((item) => item.label ?? '')).toEqual(['Buka Siladom', '', 'Keluar'])
    expect(existsSync(records.tray?.icon ?? '')).toBe(true)
    isHost = false
  })
})

describe('the end', () => {
  test('a second start brings the window forward', () => {
    const before = records.focused
    app.emit('second-instance')
    expect(records.focused).toBe(before + 1)
  })

  test('closing the last window closes the core before the program ends', async () => {
    const exited = new Promise((resolve) => app.once('exited', resolve))
    app.emit('window-all-closed')
    expect(records.exitCode).toBeUndefined()
    await exited
    expect(closed).toBe(1)
    expect(records.exitCode).toBe(0)
  })
})
