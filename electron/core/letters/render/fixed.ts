// Makes equal content give equal bytes: no time of making in the properties, one fixed date in the ZIP.
import { type Document, Packer } from 'docx'
import { zipEntries } from '../lint/zip-entries.ts'

/** 1 January 1980, the first day that a ZIP can name. */
const dosDate = (1 << 5) | 1

/** The file. The same document gives the same bytes at any time. */
export async function fixedBytes(document: Document, title: string): Promise<Uint8Array> {
  const properties = { path: 'docProps/core.xml', data: coreProperties(title) }
  const packed = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [properties]))
  const view = new DataView(packed.buffer)
  for (const entry of zipEntries(packed) ?? []) {
    stamp(view, entry.localOffset + 10)
    stamp(view, entry.directoryOffset + 12)
  }
  return packed
}

function stamp(view: DataView, offset: number): void {
  view.setUint16(offset, 0, true)
  view.setUint16(offset + 2, dosDate, true)
}

function coreProperties(title: string): string {
  const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped}</dc:title><dc:creator>Siladom</dc:creator>`,
    '</cp:coreProperties>',
  ].join('')
}
