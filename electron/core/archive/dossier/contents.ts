// What lies in the examiner's file of a case besides sheet and cover: stored documents and papers printed from the case.
import { localDateOf } from '../../../../shared/calendar/zone.ts'
import type { DateText } from '../../../../shared/time.ts'
import { isSideLetter } from '../../../../shared/letters/kinds.ts'
import type { LoadedCase } from '../../cases/load.ts'
import { paperList } from '../../letters/papers.ts'
import { docxMime } from '../../letters/store-paper.ts'
import { documentLabel } from '../../letters/titles.ts'
import type { Services } from '../../services.ts'
import type { Tx } from '../../store/database.ts'
import type { DocumentsTable } from '../../store/tables/archive.ts'
import { selectDocumentsOf } from '../objects/queries.ts'
import { objectKey } from '../sealed/sealed-objects.ts'
import { rankOf } from './step-order.ts'

export type Content =
  | { readonly from: 'case'; readonly label: string; readonly kind: string; readonly date: DateText }
  | {
      readonly from: 'store'
      readonly label: string
      readonly kind: string
      readonly date: DateText
      readonly mime: string
      readonly sha256: string
      readonly personal: boolean
      /** Of a personal document; null once it was destroyed. */
      readonly wrappedKey: string | null
    }

export interface Contents {
  readonly papers: readonly Content[]
  /** Labels of personal documents that were left out. */
  readonly withheld: readonly string[]
}

/** Letters come from the store, where they were frozen; a draft is no paper of the file. */
const onlyFrozen = (kind: string): boolean =>
  kind === 'surat' || kind === 'laporan' || kind.startsWith('surat_') || isSideLetter(kind)
const alwaysFromCase: ReadonlySet<string> = new Set(['surat_sengketa'])

export async function contentsOf(tx: Tx, services: Services, loaded: LoadedCase, personal: boolean): Promise<Contents> {
  const { zone } = await services.office.calendar(tx)
  const today = localDateOf(services.clock.now(), zone)
  const documents = await selectDocumentsOf(tx, loaded.state.caseId)
  const shown = documents.filter((document) => document.personal === 0 || personal)
  const stored: Content[] = []
  for (const document of shown) {
    stored.push({
      from: 'store',
      label: labelOf(document, loaded),
      kind: document.kind,
      date: localDateOf(document.added_at, zone),
      mime: document.mime,
      sha256: document.object_sha,
      personal: document.personal === 1,
      wrappedKey: document.personal === 1 ? await objectKey(tx, document.object_sha) : null,
    })
  }
  const printed = (await paperList(tx, services, loaded))
    .filter(({ kind, frozen }) => !frozen && kind !== 'lembar_sop' && (!onlyFrozen(kind) || alwaysFromCase.has(kind)))
    .map(({ kind, title }): Content => ({ from: 'case', label: title, kind, date: today }))
  return {
    papers: [...printed, ...stored].sort((one, other) => rankOf(one.kind) - rankOf(other.kind)),
    withheld: documents.filter((document) => !shown.includes(document)).map((document) => documentLabel(document.kind)),
  }
}

/** A frozen letter of an earlier round is kept and says that it was voided. */
function labelOf({ id, kind, mime, note }: DocumentsTable, { state }: LoadedCase): string {
  const letter = state.letters[kind]
  const voided = mime === docxMime && letter !== undefined && letter.documentId !== id
  const scan = Object.values(state.letters).find((one) => one.signed?.documentId === id)
  if (scan !== undefined) return `${documentLabel(scan.kind)} bertanda tangan`
  const name = kind.startsWith('pindaian_')
    ? `Pindaian ${documentLabel(kind.slice('pindaian_'.length)).toLowerCase()}`
    : documentLabel(kind)
  if (voided) return `${name} (dibatalkan)`
  return note === null || note === '' ? name : `${name}, ${note}`
}
