// What the desktop window can do that a browser cannot; absent in a browser, so the page looks before it asks.
import { z } from './zod.ts'

/** A file on its way between the page and the PC. Letters and scans only: the window refuses other endings. */
export const namedFile = z.object({
  name: z.string().min(1).max(300),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 200 * 1024 * 1024),
})

export type NamedFile = z.infer<typeof namedFile>

/** The komputer induk to be joined, as typed: address, port and the code on its screen; and this computer's name. */
export const hostToJoin = z.object({
  address: z.string().min(1).max(253),
  port: z.int().min(1).max(65_535),
  code: z.string().min(1).max(40),
  name: z.string().min(1).max(100),
})
export type HostToJoin = z.infer<typeof hostToJoin>

/** The short code to compare with the screen of the komputer induk, and its certificate's SHA-256. */
export type JoinBegun =
  | { readonly ok: true; readonly shortCode: string; readonly fingerprint: string }
  | { readonly ok: false; readonly sentence: string }

/** What the desktop tells a person who looks elsewhere. */
export const desktopNotice = z.object({ title: z.string().min(1).max(100), body: z.string().max(300) })
export type DesktopNotice = z.infer<typeof desktopNotice>

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
  /** Asks a komputer induk to be paired; only while this computer has no office of its own. */
  joinHost(host: HostToJoin): Promise<JoinBegun>
  /** The codes are the same: waits for the komputer induk, then the window opens anew with its office. */
  finishJoin(): Promise<DesktopAnswer>
  cancelJoin(): Promise<void>
  /** Shows a notice of the desktop; a click brings the window forward. */
  notify(notice: DesktopNotice): Promise<void>
}

/** One channel for each function of the bridge. */
export const desktopChannels = {
  chooseFiles: 'siladom:choose-files',
  openFile: 'siladom:open-file',
  showInFolder: 'siladom:show-in-folder',
  print: 'siladom:print',
  version: 'siladom:version',
  joinHost: 'siladom:join-host',
  finishJoin: 'siladom:finish-join',
  cancelJoin: 'siladom:cancel-join',
  notify: 'siladom:notify',
} as const satisfies Record<keyof DesktopBridge, string>
