// Answers the preload's few calls: only for our own page, only in its main frame, only with checked input.
import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import { isOwnPage } from './own-page.ts'

interface Input<I> {
  safeParse(raw: unknown): { success: true; data: I } | { success: false }
}

export function isTrustedSender(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url)
}

/** A refused call rejects on the page; it is a fault of the program or an attack, never of the user. */
export function answerChannel<I, O>(
  channel: string,
  input: Input<I>,
  work: (input: I, contents: WebContents) => O | Promise<O>,
): void {
  ipcMain.handle(channel, (event, raw: unknown) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: refused for this sender`)
    const parsed = input.safeParse(raw)
    if (!parsed.success) throw new Error(`${channel}: refused for its input`)
    return work(parsed.data, event.sender)
  })
}
