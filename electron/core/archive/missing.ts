// Which papers should lie in the archive of a case and do not: the signed scans, the berita acara, the access receipt, the place.
import type { CaseState } from '../../../shared/procedures/state.ts'
import { letterTitle } from '../letters/titles.ts'
import { listOf, textOf } from '../log/body.ts'
import type { DocumentsTable } from '../store/tables/archive.ts'

type Paper = Pick<DocumentsTable, 'id' | 'kind' | 'mime'>

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** One sentence for each paper; empty where the file is whole. */
export function missingPapers(state: CaseState, documents: readonly Paper[], place: string): readonly string[] {
  const scanned = (kind: string) =>
    documents.some((one) => (one.kind === kind || one.kind === `pindaian_${kind}`) && one.mime !== docx)
  return [
    ...signedScans(state, scanned),
    ...minutes(state, scanned),
    ...accessReceipt(state, scanned),
    ...(place === '' ? ['Tempat berkas kertas belum dicatat.'] : []),
  ]
}

function signedScans(state: CaseState, scanned: (kind: string) => boolean): readonly string[] {
  return Object.values(state.letters).flatMap((letter) => {
    if (letter.sha256 === null || letter.signed?.documentId != null || scanned(letter.kind)) return []
    const title = letterTitle(letter.kind)
    return [
      letter.signed === null
        ? `${title} bertanda tangan belum ada.`
        : `Pindaian ${title.toLowerCase()} bertanda tangan belum ada, baru pernyataan.`,
    ]
  })
}

function minutes(state: CaseState, scanned: (kind: string) => boolean): readonly string[] {
  return state.papers['berita_acara'] === undefined || scanned('berita_acara')
    ? []
    : ['Pindaian berita acara pembuatan belum ada.']
}

/** Only where access was handed over at all. */
function accessReceipt({ values }: CaseState, scanned: (kind: string) => boolean): readonly string[] {
  const how = textOf(values, 'access_how')
  if (how === '' || how === 'tidak_perlu' || listOf(values, 'access_receipt').length > 0) return []
  return scanned('tanda_terima_akses') ? [] : ['Pindaian tanda terima akses belum ada.']
}
