// Hands the page the few things that a browser cannot do; no logic, no channel of the page's choosing.
import type * as Electron from 'electron' with { 'resolution-mode': 'require' }
import type { DesktopBridge, desktopChannels, JoinBegun, NamedFile } from '../../shared/contract/desktop.ts' with {
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
  joinHost: 'siladom:join-host',
  finishJoin: 'siladom:finish-join',
  cancelJoin: 'siladom:cancel-join',
  notify: 'siladom:notify',
}

const bridge: DesktopBridge = {
  chooseFiles: () => ipcRenderer.invoke(channels.chooseFiles) as Promise<readonly NamedFile[]>,
  openFile: (file) => ipcRenderer.invoke(channels.openFile, file) as Promise<string | null>,
  showInFolder: (file) => ipcRenderer.invoke(channels.showInFolder, file) as Promise<string | null>,
  print: () => ipcRenderer.invoke(channels.print) as Promise<void>,
  version: () => ipcRenderer.invoke(channels.version) as Promise<string>,
  joinHost: (host) => ipcRenderer.invoke(channels.joinHost, host) as Promise<JoinBegun>,
  finishJoin: () => ipcRenderer.invoke(channels.finishJoin) as Promise<string | null>,
  cancelJoin: () => ipcRenderer.invoke(channels.cancelJoin) as Promise<void>,
  notify: (notice) => ipcRenderer.invoke(channels.notify, notice) as Promise<void>,
}

contextBridge.exposeInMainWorld('siladom', bridge)
