// What the stand-in for Electron has seen, and what a test makes it answer.
import type { BrowserWindowConstructorOptions, CustomScheme, MenuItemConstructorOptions } from 'electron'

export type PageHandler = (request: Request) => Response | Promise<Response>
export type Invoked = (event: object, ...input: unknown[]) => unknown

export const records = {
  isReady: false,
  isSandboxed: false,
  schemes: [] as CustomScheme[],
  handlers: new Map<string, PageHandler>(),
  channels: new Map<string, Invoked>(),
  windows: [] as BrowserWindowConstructorOptions[],
  paths: new Map<string, string>(),
  openedOutside: [] as string[],
  openedPaths: [] as string[],
  shownInFolder: [] as string[],
  errorBoxes: [] as { title: string; sentence: string }[],
  prints: 0,
  relaunched: 0,
  hidden: 0,
  notices: [] as { title: string; body: string; click(): void }[],
  tray: undefined as { icon: string; template: MenuItemConstructorOptions[] } | undefined,
  focused: 0,
  exitCode: undefined as number | undefined,
  menu: [] as MenuItemConstructorOptions[],
  permissionRequest: undefined as
    | ((contents: object, permission: string, decide: (yes: boolean) => void) => void)
    | undefined,
  permissionCheck: undefined as ((contents: object | null, permission: string) => boolean) | undefined,
  devicePermission: undefined as ((details: object) => boolean) | undefined,
}

export const answers = {
  hasLock: true,
  /** Of a message box. */
  chosenButton: 0,
  chosenFiles: [] as string[],
  protects: true,
  backend: 'gnome_libsecret',
}
