// The desktop side of `window.siladom`: choose, open, show, print, version.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, BrowserWindow, dialog, shell } from 'electron'
import { desktopChannels, namedFile, type DesktopAnswer, type NamedFile } from '../../shared/contract/desktop.ts'
import { z } from '../../shared/contract/zod.ts'
import { clearCopies, lastingCopy, temporaryCopy } from './file-copies.ts'
import { answerChannel } from './ipc.ts'

const nothing = z.undefined()
const refusedName = 'Berkas ini tidak dapat dibuka dari Siladom karena jenisnya tidak dikenal.'

export function answerBridge(): void {
  const copies = join(app.getPath('temp'), 'siladom-salinan')
  clearCopies(copies)
  let lastFolder: string | undefined

  answerChannel(desktopChannels.chooseFiles, nothing, async (_, contents): Promise<NamedFile[]> => {
    const window = BrowserWindow.fromWebContents(contents)
    if (window === null) return []
    const chosen = await dialog.showOpenDialog(window, {
      title: 'Pilih berkas',
      buttonLabel: 'Pilih',
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: 'Pindaian dan surat', extensions: ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'eml'] }],
      ...(lastFolder === undefined ? {} : { defaultPath: lastFolder }),
    })
    const first = chosen.filePaths[0]
    if (first !== undefined) lastFolder = dirname(first)
    return chosen.filePaths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }))
  })

  answerChannel(desktopChannels.openFile, namedFile, async ({ name, bytes }): Promise<DesktopAnswer> => {
    const path = temporaryCopy(copies, name, bytes)
    if (path === null) return refusedName
    const failed = await shell.openPath(path)
    return failed === ''
      ? null
      : 'Tidak ada program di komputer ini yang dapat membuka berkas itu. Simpan berkasnya, lalu buka dari komputer lain.'
  })

  answerChannel(desktopChannels.showInFolder, namedFile, ({ name, bytes }): DesktopAnswer => {
    const path = lastingCopy(app.getPath('downloads'), name, bytes)
    if (path === null) return refusedName
    shell.showItemInFolder(path)
    return null
  })

  answerChannel(desktopChannels.print, nothing, (_, contents) =>
    contents.print({ silent: false, printBackground: true }),
  )
  answerChannel(desktopChannels.version, nothing, () => app.getVersion())
}
