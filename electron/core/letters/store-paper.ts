// Renders papers and puts them into the object store before the transaction that names them.
import type { LetterModel } from '../../../shared/letters/model.ts'
import { defaultPrintSettings, type PrintSettings } from '../../../shared/letters/print.ts'
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import { documentStored } from '../archive/objects/document-events.ts'
import type { StoredObject } from '../archive/objects/object-store.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import { renderLetter, type Variant } from './render/render.ts'

export const docxMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function printSettingsOf({ print }: OfficeProfile): PrintSettings {
  const { profile, paper, margins, font, fontSize, placeInDate, parafTable } = print
  return { ...defaultPrintSettings, profile, paper, margins, font, fontSize, placeInDate, parafTable }
}

/** The DOCX of a model over the office's kop and logo. Call it outside a transaction. */
export async function renderWithKop(
  services: Services,
  profile: OfficeProfile,
  model: LetterModel,
  variant: Variant,
): Promise<Uint8Array> {
  const logo = profile.logo === null ? null : await services.objects.bytes(profile.logo)
  return await renderLetter(model, printSettingsOf(profile), variant, logo)
}

export interface FrozenPaper extends StoredObject {
  readonly kind: string
  readonly documentId: string
  readonly fileName: string
}

/** Renders for wet signature and stores; durable when the promise resolves. */
export async function freeze(
  services: Services,
  profile: OfficeProfile,
  model: LetterModel,
  fileName: string,
): Promise<FrozenPaper> {
  const bytes = await renderWithKop(services, profile, model, 'basah')
  const stored = await services.objects.put(bytes)
  return { ...stored, kind: model.kind, documentId: services.makeId(), fileName }
}

/** Names the frozen paper as a document of the case; of the office itself where there is none. */
export async function recordFrozen(write: Write, caseId: string | null, paper: FrozenPaper): Promise<void> {
  await recordAny(write, 'archive', paper.documentId, [
    documentStored({
      documentId: paper.documentId,
      caseId,
      kind: paper.kind,
      sha256: paper.sha256,
      size: paper.size,
      mime: docxMime,
      pages: null,
      fileName: paper.fileName,
      personal: false,
      note: null,
    }),
  ])
}
