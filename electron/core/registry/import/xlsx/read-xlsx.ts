// Reads an Excel workbook (ECMA-376): the sheets that are seen, their cells as text; formulas by their last result.
import type { SourceSheet } from '../../../../../shared/registry/import/source-list.ts'
import { fail, ok, type Result } from '../../../../../shared/result.ts'
import { unpack } from '../../../archive/gate/zip.ts'
import { readSheet } from './sheet.ts'
import { dateStyles } from './styles.ts'
import { isFrom1904, sharedTexts, sheetPlaces } from './workbook.ts'

/** A driver of the slices: runs a generator to its end and lets others in between. */
export type Drive = <T>(work: Generator<undefined, T>) => Promise<T>

/** Fails with a sentence where it is no workbook that can be read. */
export async function readXlsx(bytes: Uint8Array, drive: Drive): Promise<Result<readonly SourceSheet[], string>> {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return fail(damaged)
  const part = (path: string) => unpacked.value.get(path)?.toString('utf8') ?? ''
  const workbook = part('xl/workbook.xml')
  if (workbook === '') return fail(unpacked.value.has('mimetype') ? openDocument : noWorkbook)
  if ([...unpacked.value.values()].some((content) => /<!(?:DOCTYPE|ENTITY)/i.test(content.toString('latin1', 0, 2000))))
    return fail(damaged)
  const context = {
    texts: sharedTexts(part('xl/sharedStrings.xml')),
    dates: dateStyles(part('xl/styles.xml')),
    from1904: isFrom1904(workbook),
  }
  const sheets: SourceSheet[] = []
  for (const { name, path } of sheetPlaces(workbook, part('xl/_rels/workbook.xml.rels'))) {
    const rows = await drive(readSheet(part(path), context))
    if (rows.length > 0) sheets.push({ name, rows })
  }
  return sheets.length === 0 ? fail('Lembar kerja ini kosong. Pilih berkas yang berisi daftar nama.') : ok(sheets)
}

const damaged =
  'Berkas Excel ini rusak atau membengkak tidak wajar. Simpan ulang di Excel sebagai .xlsx, lalu pilih lagi.'
const noWorkbook = 'Berkas ini bukan buku kerja Excel. Pilih .xlsx, .csv, atau berkas zona.'
const openDocument = 'Berkas OpenDocument (.ods) tidak dibaca. Simpan sebagai .xlsx atau CSV, lalu pilih lagi.'
