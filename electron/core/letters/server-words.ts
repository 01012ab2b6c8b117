// What the name servers said, as papers print it: the live check of step 4 and the proof of step 7.
import { longDate } from '../../../shared/calendar/format.ts'
import { localDateOf, type OfficeZone } from '../../../shared/calendar/zone.ts'
import type { ItemTechnical } from '../../../shared/procedures/state.ts'
import { isProved } from '../domains/execution/context.ts'
import { storedWeb } from '../domains/execution/stored-web.ts'
import { storedCheck } from '../domains/existence/stored-check.ts'
import { textOf } from '../log/body.ts'

/** Null where no server was asked. */
export function liveCheckWords(technical: ItemTechnical | undefined, zone: OfficeZone): string | null {
  const stored = technical?.check ?? null
  const check = stored === null ? null : storedCheck(stored.at, stored.record)
  if (check === null || check.state === 'not_checked') return null
  return `server nama ${check.server ?? ''} pada ${longDate(localDateOf(check.at, zone))}: ${check.sentence}`
}

/** What the site answered, with every finding that is not sound; empty where nobody looked. */
export function webWords(technical: ItemTechnical | undefined, zone: OfficeZone): string {
  const web = technical?.web ?? null
  if (web === null) return ''
  const { sentence, findings } = storedWeb(web.record)
  const unsound = findings.filter(({ level }) => level !== 'ok').map((one) => `${one.label}: ${one.sentence}`)
  return ` Pemeriksaan situs pada ${longDate(localDateOf(web.at, zone))}: ${[sentence, ...unsound].join(' ')}`
}

/** A sentence that claims no more than what was asked. */
export function proofWords(technical: ItemTechnical | undefined, zone: OfficeZone): string {
  const dateOf = (at: number) => longDate(localDateOf(at, zone))
  const { proof = null, waived = null } = technical ?? {}
  const colour = proof === null ? 'unchecked' : textOf(proof.record, 'colour')
  const isGood = technical !== undefined && isProved(technical)
  const waiver =
    waived === null || isGood
      ? ''
      : ` Dilanjutkan dengan pengecualian Kepala Bidang pada ${dateOf(waived.at)}: ${waived.reason}`
  if (proof === null || colour === 'unchecked') return `tidak diperiksa otomatis.${waiver}`
  if (colour === 'green' && !isGood) return `nama ini dikembalikan seperti semula dan belum ditulis lagi.${waiver}`
  return `${textOf(proof.record, 'sentence')} Diperiksa pada ${dateOf(proof.at)}.${waiver}`
}
