// A BrowserWindow over Chromium: serves what `protocol.handle('app', …)` was given and asks the same guards.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Frame, type Page, type Route } from '@playwright/test'
import type { BrowserWindowConstructorOptions } from 'electron'
import { findChromium } from '../chromium.ts'
import { records } from './records.ts'

const preloadSource = fileURLToPath(new URL('../../../electron/shell/preload.cts', import.meta.url))
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

class Contents extends EventEmitter {
  readonly owner: BrowserWindow
  openHandler: OpenHandler = () => ({ action: 'allow' })
  constructor(owner: BrowserWindow) {
    super()
    this.owner = owner
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  getURL(): string {
    return this.owner.toApp(this.owner.page?.url() ?? '')
  }
  print(): void {
    records.prints += 1
  }
  reload(): void {
    void this.owner.page?.reload()
  }
}

/** `page` is the Chromium page that plays the window, for tests to drive. */
export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  static fromWebContents(contents: Contents): BrowserWindow {
    return contents.owner
  }
  static announce: (contents: Contents) => void = () => undefined

  readonly webContents = new Contents(this)
  readonly options: BrowserWindowConstructorOptions
  page: Page | undefined
  #browser: Browser | undefined
  #server: Server | undefined
  #origin = ''
  #isLoading = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
    records.windows.push(options)
    BrowserWindow.all.push(this)
    BrowserWindow.announce(this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    if (this.page === undefined) await this.#open()
    this.#isLoading = true
    await this.page?.goto(this.toHttp(url))
    this.#isLoading = false
    this.emit('ready-to-show')
  }

  async #open(): Promise<void> {
    this.#server = createAdaptorServer({
      fetch: (request) => this.#carry(request),
      overrideGlobalObjects: false,
    }) as Server
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve))
    this.#origin = `http://kantor.localhost:${(this.#server.address() as AddressInfo).port}`
    this.#browser = await chromium.launch(findChromium())
    const context = await this.#browser.newContext()
    await this.#guard(context)
    await this.#preload(context)
    this.page = await context.newPage()
  }

  toHttp(url: string): string {
    return url.replace(/^app:\/\/kantor/, this.#origin)
  }
  toApp(url: string): string {
    return this.#origin === '' ? url : url.replaceAll(this.#origin, 'app://kantor')
  }

  show(): void {}
  hide(): void {
    records.hidden += 1
  }
  restore(): void {}
  focus(): void {
    records.focused += 1
  }
  isDestroyed(): boolean {
    return false
  }
  isMinimized(): boolean {
    return false
  }
  async shut(): Promise<void> {
    await this.#browser?.close()
    this.#server?.closeAllConnections()
    await new Promise((resolve) => (this.#server === undefined ? resolve(undefined) : this.#server.close(resolve)))
  }

  /** As Electron does: no abort signal reaches the handler, and each header has one value. */
  async #carry(request: Request): Promise<Response> {
    const handler = records.handlers.get('app')
    if (handler === undefined) return new Response(null, { status: 500 })
    const { method, body } = request
    const headers = Object.fromEntries(request.headers)
    const init = body === null ? { method, headers } : { method, headers, body, duplex: 'half' as const }
    const answer = await handler(new Request(this.toApp(request.url), init))
    return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(answer.headers) })
  }

  async #guard(context: BrowserContext): Promise<void> {
    let mayOpen = true
    await context.route('**/*', async (route) => {
      if (!route.request().isNavigationRequest() || this.#isLoading) return route.continue()
      const frame = frameOf(route)
      if (frame?.page() === this.page && frame !== null) {
        return this.#mayNavigate(route, frame) ? route.continue() : route.abort('aborted')
      }
      mayOpen = this.#mayOpen(route.request().url())
      return mayOpen ? route.continue() : route.abort('aborted')
    })
    context.on('page', (opened) => {
      if (this.page !== undefined && opened !== this.page && !mayOpen) void opened.close()
    })
  }

  #mayNavigate(route: Route, frame: Frame): boolean {
    let prevented = false
    const isMainFrame = frame.parentFrame() === null
    const event = { url: this.toApp(route.request().url()), isMainFrame, preventDefault: () => (prevented = true) }
    if (isMainFrame) this.webContents.emit('will-navigate', event)
    this.webContents.emit('will-frame-navigate', event)
    return !prevented
  }

  #mayOpen(url: string): boolean {
    return this.webContents.openHandler({ url: this.toApp(url) }).action === 'allow'
  }

  async #preload(context: BrowserContext): Promise<void> {
    await context.exposeBinding('__invoke', ({ frame }, channel: string, ...input: unknown[]) => {
      const parent = frame.parentFrame()
      const senderFrame = { url: this.toApp(frame.url()), parent: parent === null ? null : { url: parent.url() } }
      const answer = records.channels.get(channel)
      if (answer === undefined) throw new Error(`No handler registered for '${channel}'`)
      return answer({ senderFrame, sender: this.webContents }, ...input)
    })
    const isIsolated = this.options.webPreferences?.contextIsolation !== false
    const source = stripTypeScriptTypes(readFileSync(preloadSource, 'utf8'))
    await context.addInitScript(`{
      const electron = {
        ipcRenderer: { invoke: (channel, ...input) => window.__invoke(channel, ...input) },
        contextBridge: { exposeInMainWorld: (name, api) => {
          if (!${isIsolated}) throw new Error('contextBridge API can only be used when contextIsolation is enabled')
          window[name] = api
        } } }
      const require = (name) => { if (name === 'electron') return electron; throw new Error('module not found: ' + name) };
      (() => { ${source} })()
    }`)
  }
}

/** Null for the first request of a second window, which comes before its frame. */
function frameOf(route: Route): Frame | null {
  try {
    return route.request().frame()
  } catch {
    return null
  }
}
