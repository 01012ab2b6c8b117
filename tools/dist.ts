// `npm run dist`: builds everything, then the installers of this system, or of the one named by --win or --linux.
import '../electron/core/require-node.ts'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildForElectron, buildPage } from './build.ts'
import { canDownload, electronBinary } from './electron-binary.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = process.argv.includes('--win') ? 'win32' : process.argv.includes('--linux') ? 'linux' : process.platform
const argon2 = { win32: 'argon2-win32-x64-msvc', linux: 'argon2-linux-x64-gnu' }

if (target !== 'win32' && target !== 'linux') end('Pemasang hanya dibuat untuk Windows dan Linux: --win atau --linux.')
if (!existsSync(join(root, 'node_modules/@node-rs', argon2[target]))) {
  end(
    `Modul kata sandi untuk ${target} tidak terpasang. Buat pemasang di sistem itu, atau pasang lebih dahulu: npm ci --os=${target} --cpu=x64`,
  )
}
if (!buildPage(root) || !buildForElectron(root)) end('Sumber tidak dapat dibangun; sebabnya tercetak di atas.')

const isOwnSystem = target === process.platform
const isToBeHad = isOwnSystem ? (await electronBinary(root)) !== null : await canDownload(root, target)
if (!isToBeHad) {
  end(
    'Pemasang tidak dibuat: berkas Electron 45 untuk sistem ini tidak dapat diunduh dari sini. Jalankan npm run dist di komputer yang tersambung ke internet, atau sebutkan cermin: ELECTRON_MIRROR=https://.../ npm run dist',
  )
}

const words = [target === 'win32' ? '--win' : '--linux', '--publish', 'never']
if (isOwnSystem) words.push(`-c.electronDist=${join(root, 'node_modules/electron/dist')}`)
const done = spawnSync(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), ...words], {
  cwd: root,
  stdio: 'inherit',
})
if (done.status !== 0)
  end(
    'Pemasang tidak dibuat; sebabnya tercetak di atas. Yang diunduh saat membuat pemasang: NSIS untuk Windows, AppImage untuk Linux.',
  )
console.log(`Pemasang ada di ${join(root, 'release')}`)

function end(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
