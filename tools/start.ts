// `npm start`: builds what changed, then opens the desktop window, or the same application in the browser.
import '../electron/core/require-node.ts'
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../electron/core/store/data-folder.ts'
import { startWords, type StartWords } from '../electron/host/command-line.ts'
import { faultShown } from '../electron/host/host-fault.ts'
import { buildForElectron, buildPage } from './build.ts'
import { electronBinary } from './electron-binary.ts'
import { openAddress } from './open-address.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** A window that ends sooner with an error never opened: missing libraries, no display. */
const openedAfter = 5_000

await start()

async function start(): Promise<void> {
  const words = startWords(process.argv.slice(2))
  if (!words.ok) return end(words.error.sentence)
  if (!buildPage(root)) return end('Halaman Siladom tidak dapat dibangun; sebabnya tercetak di atas.')
  if (words.value.sample && !fillWithSample(dataFolder(words.value.data))) return end()
  if (words.value.browser) return inBrowser(words.value, false)

  const binary = await electronBinary(root)
  if (binary === null) {
    console.log('Electron tidak dapat diunduh di sini; Siladom dibuka di peramban.')
    return inBrowser(words.value, true)
  }
  if (!buildForElectron(root)) return end('Sumber untuk Electron tidak dapat dikompilasi; sebabnya tercetak di atas.')
  if (await inWindow(binary, words.value)) return
  console.log('Jendela Electron tidak dapat dibuka di sini; Siladom dibuka di peramban.')
  await inBrowser(words.value, true)
}

/** Fills an empty folder with the practice office, keeps a folder that has it, refuses any other. */
function fillWithSample(data: string): boolean {
  const words = ['electron/cli/sample.ts', '--data', data, '--cases', '12', '--keep']
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0
}

/** Serves in this very process, so that ending it ends the host. */
async function inBrowser(words: StartWords, open: boolean): Promise<void> {
  const { runLoopback } = await import('../electron/host/run.ts')
  const host = await runLoopback({ ...words, pageDir: fileURLToPath(new URL('../out/page', import.meta.url)) })
  if (!host.ok) return end(host.error.sentence)
  if (open) openAddress(host.value.url)
}

/** False where the window never opened. Otherwise this process ends as the window does. */
function inWindow(binary: string, words: StartWords): Promise<boolean> {
  const opened = process.hrtime.bigint()
  const child = spawn(binary, [root], {
    stdio: 'inherit',
    env: { ...process.env, SILADOM_DATA: dataFolder(words.data) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => {
      const lasted = Number(process.hrtime.bigint() - opened) / 1e6
      if (code !== 0 && code !== faultShown && lasted < openedAfter) return resolve(false)
      process.exitCode = code ?? 1
      resolve(true)
    })
  })
}

function end(sentence?: string): void {
  if (sentence !== undefined) console.error(sentence)
  process.exit(1)
}
