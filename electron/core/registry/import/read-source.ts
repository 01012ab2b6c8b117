// Bytes of a file as a list: Excel by its ZIP, a zone file by its directives, else separated text.
import { type SourceList, mostRows } from '../../../../shared/registry/import/source-list.ts'
import { readCsv } from '../../../../shared/registry/import/csv-list.ts'
import { zoneList } from '../../../../shared/registry/import/zone-list.ts'
import { readZoneFile } from '../../../../shared/domains/zone-file.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { decodeText } from './decode.ts'
import { type Drive, readXlsx } from './xlsx/read-xlsx.ts'

export interface SourceFile {
  readonly bytes: Uint8Array
  readonly name: string
  /** The zone that a zone file without an origin belongs to. */
  readonly origin: string
}

/** Fails with a sentence and its remedy where the file holds no list. */
export async function readSource(
  { bytes, name, origin }: SourceFile,
  drive: Drive,
): Promise<Result<SourceList, string>> {
  const kind = kindOf(bytes)
  if (kind === 'refused')
    return fail('Berkas ini bukan daftar. Simpan sebagai Excel (.xlsx) atau CSV, atau pilih berkas zona.')
  if (kind === 'old')
    return fail('Excel lama (.xls) atau yang terkunci kata sandi tidak dibaca. Simpan sebagai .xlsx tanpa kata sandi.')
  const list = kind === 'zip' ? await fromExcel(bytes, drive) : fromText(decodeText(bytes), name, origin)
  if (!list.ok) return list
  const longest = Math.max(...list.value.sheets.map(({ rows }) => rows.length))
  if (longest <= mostRows) return list
  return fail(`Daftar ini lebih dari ${mostRows.toLocaleString('id-ID')} baris. Bagi menjadi beberapa berkas.`)
}

async function fromExcel(bytes: Uint8Array, drive: Drive): Promise<Result<SourceList, string>> {
  const sheets = await readXlsx(bytes, drive)
  return sheets.ok ? ok({ kind: 'excel', sheets: sheets.value, problems: [] }) : sheets
}

function fromText(text: string, name: string, origin: string): Result<SourceList, string> {
  if (isZone(text, name)) {
    const list = zoneList(readZoneFile(text, origin))
    return list.sheets.some(({ rows }) => rows.length > 1) || list.problems.length > 0
      ? ok(list)
      : fail('Berkas zona ini tidak berisi nama di bawah zonanya. Periksa berkasnya.')
  }
  const { rows, problems } = readCsv(text)
  if (rows.length === 0) return fail('Berkas ini kosong. Pilih berkas yang berisi daftar nama.')
  return ok({ kind: 'csv', sheets: [{ name: '', rows }], problems })
}

function isZone(text: string, name: string): boolean {
  if (/\.(zone|db|dns)$|^db\./i.test(name) && !/\.csv$/i.test(name)) return true
  return /^\s*\$(?:ORIGIN|TTL)\b|\sIN\s+SOA\s/im.test(text.slice(0, 20_000))
}

function kindOf(bytes: Uint8Array): 'zip' | 'old' | 'text' | 'refused' {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (start.startsWith('504b0304')) return 'zip'
  if (start.startsWith('d0cf11e0')) return 'old'
  if (start.startsWith('25504446') || start.startsWith('ffd8ff') || start.startsWith('89504e47')) return 'refused'
  const isWide = start.startsWith('fffe') || start.startsWith('feff')
  return !isWide && bytes.subarray(0, 4096).includes(0) ? 'refused' : 'text'
}
