// Hands the page the few things that a browser cannot do; no logic, no channel of the page's choosing.
import type * as Electron from 'electron' with { 'resolution-mode': 'require' }
import type { DesktopBridge, desktopChannels, NamedFile } from '../../shared/contract/desktop.ts' with {
  'resolution-mode': 'import',
}

const { contextBridge, ipcRenderer } = require('electron') as typeof Electron

// A sandboxed preload cannot load files of ours, so the channels stand here once more; the type keeps them the same.
const channels: typeof desktopChannels = {
  chooseFiles: 'siladom:choose-files',
  openFile: 'siladom:open-file',
  showInFolder: 'siladom:show-in-folder',
  print: 'siladom:print',
  version: 'siladom:version',
}

const bridge: DesktopBridge = {
  chooseFiles: () => ipcRenderer.invoke(channels.chooseFiles) as Promise<readonly NamedFile[]>,
  openFile: (file) => ipcRenderer.invoke(channels.openFile, file) as Promise<string | null>,
  showInFolder: (file) => ipcRenderer.invoke(channels.showInFolder, file) as Promise<string | null>,
  print: () => ipcRenderer.invoke(channels.print) as Promise<void>,
  version: () => ipcRenderer.invoke(channels.version) as Promise<string>,
}

contextBridge.exposeInMainWorld('siladom', bridge)
