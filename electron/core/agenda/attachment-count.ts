// The number in a letter's line of attachments: "1 (satu) berkas" is 1, "-" is 0.

export function attachmentCount(line: string | null): number {
  return Number(/^\s*(\d{1,6})/.exec(line ?? '')?.[1] ?? 0)
}
