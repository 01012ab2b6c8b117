// Which papers of a case can be printed now, and each as DOCX: the frozen one where it was approved, else from the case.
import type { Download } from '../../../shared/contract/endpoint.ts'
import { isSideLetter } from '../../../shared/letters/kinds.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import { selectDocument } from '../archive/objects/queries.ts'
import { type LoadedCase, loadCase } from '../cases/load.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { type PaperKind, paperModel } from './paper-models.ts'
import { issuableLetters } from './side-letters.ts'
import { docxMime, renderWithKop } from './store-paper.ts'
import { letterTitle } from './titles.ts'

export interface PaperLine {
  readonly kind: string
  readonly title: string
  readonly frozen: boolean
  readonly documentId: string | null
}

/** Papers that the case has come far enough for, in the order of the steps. */
export async function paperList(tx: Tx, services: Services, loaded: LoadedCase): Promise<PaperLine[]> {
  const lines: PaperLine[] = []
  for (const kind of await paperKinds(tx, services, loaded)) {
    const documentId = await frozenDocument(tx, services, loaded, kind)
    lines.push({ kind, title: letterTitle(kind), frozen: documentId !== null, documentId })
  }
  return lines
}

/** The frozen letter; null while it is a draft, or where a new one of its kind may be issued. */
async function frozenDocument(tx: Tx, services: Services, loaded: LoadedCase, kind: PaperKind): Promise<string | null> {
  const { setting } = await services.office.facts(tx, await services.office.today(tx))
  const again: readonly string[] = issuableLetters(loaded, setting)
  return again.includes(kind) ? null : (loaded.state.letters[kind]?.documentId ?? null)
}

async function paperKinds(
  tx: Tx,
  services: Services,
  { definition, state }: LoadedCase,
): Promise<readonly PaperKind[]> {
  const { setting } = await services.office.facts(tx, await services.office.today(tx))
  const been = (step: string) => state.visits.some((visit) => visit.step === step && visit.leftAt !== null)
  const at = (step: string) => state.visits.some((visit) => visit.step === step)
  const desk = definition.screens === 'desk'
  const answersMore = state.items.some((item) => item.values['decision'] !== 'approve')
  const approved = state.items.some((item) => item.values['decision'] === 'approve')
  const executed = approved || state.items.some((item) => item.values['decision'] === 'reset')
  const isFrozen = (kind: string) => state.letters[kind]?.documentId != null
  const waits = state.pauses.some((pause) => pause.to === null && pause.reason === 'applicant')
  const withdrawn = state.ending === 'withdrawn' || state.ending === 'withdrawn_silent'
  const kinds: readonly (readonly [PaperKind, boolean])[] = [
    ['tanda_terima', definition.opens === 'letter' && state.channel !== 'internal'],
    ['lembar_disposisi', desk],
    ['laporan_verifikasi', desk && been('S4')],
    ['permintaan_kelengkapan', desk && (waits || isFrozen('permintaan_kelengkapan'))],
    [
      'surat_penerimaan',
      desk && ((setting['acceptance_letter'] === 'yes' && approved && been('S6')) || isFrozen('surat_penerimaan')),
    ],
    ['berita_acara', desk && state.papers['berita_acara'] !== undefined],
    ['surat', desk && at('S8') && (setting['make_notice'] !== 'no' || answersMore)],
    ['laporan', desk && at('S8') && setting['make_report'] !== 'no'],
    ['tanda_terima_akses', desk && executed && been('S7')],
    ['surat_penarikan', desk && withdrawn],
    ['surat_sengketa', definition.code === 'sengketa'],
    ['lembar_sop', true],
  ]
  const shown = kinds.flatMap(([kind, there]) => (there ? [kind] : []))
  const frozen = Object.values(state.letters).flatMap((letter) => (letter.documentId === null ? [] : [letter.kind]))
  const reply = frozen.find((kind) => kind.startsWith('surat_') && !isSideLetter(kind))
  return shown.map((kind) => (kind === 'surat' && reply !== undefined ? reply : kind))
}

/** One paper as DOCX, or null where the case has no such paper (yet). */
export async function renderPaper(services: Services, caseId: string, kind: string): Promise<Download | null> {
  const found = await services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null || !(await paperKinds(tx, services, loaded)).includes(kind)) return null
    const documentId = await frozenDocument(tx, services, loaded, kind)
    const frozen = documentId === null ? undefined : await selectDocument(tx, documentId)
    const profile = await services.office.profile(tx)
    const name = fileName(loaded, kind)
    if (frozen !== undefined) return { sha256: frozen.object_sha, name, profile, model: null }
    return { sha256: null, name, profile, model: await paperModel(tx, services, loaded, kind) }
  })
  if (found === null) return null
  if (found.sha256 !== null) {
    const bytes = await services.objects.bytes(found.sha256)
    return bytes === null ? null : { bytes, mime: docxMime, fileName: found.name }
  }
  if (found.model === null) return null
  const bytes = await renderWithKop(services, found.profile, found.model, variantOf(found.model))
  return { bytes, mime: docxMime, fileName: found.name }
}

/** Letters are konsep until they are frozen under their number; the other papers are printed to be signed by hand. */
function variantOf(model: LetterModel): 'konsep' | 'basah' {
  const numbered =
    model.kind === 'laporan' ||
    isSideLetter(model.kind) ||
    (model.kind.startsWith('surat_') && model.kind !== 'surat_umum')
  return numbered ? 'konsep' : 'basah'
}

function fileName({ row, state }: LoadedCase, kind: string): string {
  const agenda = (row.agenda_no ?? state.trackingCode).replaceAll(/[^A-Za-z0-9-]+/g, '-')
  return `${letterTitle(kind)} ${agenda}.docx`
}
