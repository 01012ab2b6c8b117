// Reads a downloaded DOCX as a person would: its words, and how many pages LibreOffice prints of it.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const run = promisify(execFile)

export interface SavedFile {
  readonly path: string
  readonly name: string
}

/** What the browser saved when the button was pressed. */
export async function saved(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { path: await download.path(), name: download.suggestedFilename() }
}

/** The words of the document, a line for each paragraph. */
export async function wordsOf(path: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:tab\/>/g)].map(([, text]) => text ?? ' ').join(''),
    )
    .map(plain)
    .join('\n')
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
}

/** Pages that LibreOffice makes of each DOCX. */
export async function pagesOf(...files: readonly SavedFile[]): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'siladom-pdf-'))
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const paths = files.map((file) => file.path)
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, ...paths])
    return await Promise.all(files.map(async (file) => await pageCount(join(folder, `${basename(file.path)}.pdf`))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function pageCount(path: string): Promise<number> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), useSystemFonts: true }).promise
  const { numPages } = pdf
  await pdf.loadingTask.destroy()
  return numPages
}
