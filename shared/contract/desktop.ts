// What the desktop window can do that a browser cannot; absent in a browser, so the page looks before it asks.
import { z } from './zod.ts'

/** A file on its way between the page and the PC. Letters and scans only: the window refuses other endings. */
export const namedFile = z.object({
  name: z.string().min(1).max(300),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 200 * 1024 * 1024),
})

export type NamedFile = z.infer<typeof namedFile>

/** Null where it went well, else the sentence to show. */
export type DesktopAnswer = string | null

/** `window.siladom` in the desktop window. */
export interface DesktopBridge {
  /** Lets the user choose scans and letters; empty where nothing was chosen. Remembers the folder. */
  chooseFiles(): Promise<readonly NamedFile[]>
  /** Opens a read-only temporary copy in the program of the PC, Word for a letter. */
  openFile(file: NamedFile): Promise<DesktopAnswer>
  /** Saves a copy among the downloads and shows it in its folder. */
  showInFolder(file: NamedFile): Promise<DesktopAnswer>
  /** Opens the print dialog for what the window shows. */
  print(): Promise<void>
  /** The version of the program, as in `0.1.0`. */
  version(): Promise<string>
}

/** One channel for each function of the bridge. */
export const desktopChannels = {
  chooseFiles: 'siladom:choose-files',
  openFile: 'siladom:open-file',
  showInFolder: 'siladom:show-in-folder',
  print: 'siladom:print',
  version: 'siladom:version',
} as const satisfies Record<keyof DesktopBridge, string>
