// The archive as events: a case was put away with its classification, retention and place; its file was handed out.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { classificationCodes } from '../../../shared/letters/classification.data.ts'
import { numberOrNull, textOf } from '../log/body.ts'
import type { DateText } from '../../../shared/time.ts'
import type { NewEvent } from '../log/event.ts'
import { recordAny, type Write } from '../record.ts'
import { statedMissing } from './stated-missing.ts'

/**
 * Puts a finished case into the archive. Procedures without an archive step of their own lack some values: these stay
 * empty and are listed as missing.
 * @param values of the archiving act: classification, retention in years, final action, place, what is missing and why
 */
export async function archiveCase(write: Write, caseId: string, values: JsonObject): Promise<void> {
  const { zone } = await write.services.office.calendar(write.tx)
  await recordAny(write, 'archive', caseId, [caseArchived(caseId, localDateOf(write.meta.at, zone), values)])
}

/** The event alone, for who appends by the run. */
export function caseArchived(caseId: string, date: DateText, values: JsonObject): NewEvent {
  const classification = textOf(values, 'classification').trim()
  return {
    type: 'case_archived',
    v: 1,
    body: {
      caseId,
      date,
      classification,
      classificationTitle: classificationCodes.find((one) => one.code === classification)?.title ?? '',
      activeYears: numberOrNull(values, 'retention_active'),
      inactiveYears: numberOrNull(values, 'retention_inactive'),
      finalAction: textOf(values, 'retention_fate'),
      place: textOf(values, 'hardcopy_place').trim(),
      stated: statedMissing(values['missing'] ?? values['archive_missing']),
      note: textOf(values, 'archive_note').trim(),
    },
  }
}

export interface DossierExported {
  readonly caseId: string
  readonly sha256: string
  readonly files: number
  /** Head of the chain that the file was made at. */
  readonly headSeq: number
  readonly headHash: string
  /** Whether identity scans and contact data were in it. */
  readonly personal: boolean
}

/** The examiner's file of a case left the house. */
export async function noteDossierExported(write: Write, exported: DossierExported): Promise<void> {
  await recordAny(write, 'archive', exported.caseId, [{ type: 'dossier_exported', v: 1, body: { ...exported } }])
}
