// Laporan hasil verifikasi of a case: what the verifier found and answered, per name.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import { composeVerificationReport, type VerifiedName } from '../../../shared/letters/compose/verification-report.ts'
import type { CaseFacts } from '../../../shared/letters/facts.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import { deskOf, stepOf } from '../../../shared/procedures/look-up.ts'
import type { ItemState } from '../../../shared/procedures/state.ts'
import { findingsOf } from '../cases/finding-view.ts'
import type { LoadedCase } from '../cases/load.ts'
import { readRegisterComplete } from '../domains/policy.ts'
import { numberOrNull, objectOf, textOf, textOrNull } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { modeOf } from './case-facts.ts'
import { liveCheckWords } from './server-words.ts'
import { doneAt, doneBy, donePost } from './done-by.ts'
import { personBlock, signBlock } from './signers.ts'

export async function verificationModel(
  tx: Tx,
  services: Services,
  { definition, state }: LoadedCase,
  facts: CaseFacts,
): Promise<LetterModel | null> {
  const at = doneAt(state, 'S4', 'verify')
  if (at === null) return null
  const { zone } = await services.office.calendar(tx)
  const date = localDateOf(at, zone)
  const complete = await readRegisterComplete(tx)
  const office = await services.office.facts(tx, date)
  const check = stepOf(definition, 'S5')?.acts.find((act) => act.code === 'check')
  const checker = check === undefined ? 'kasi' : deskOf(check)
  return composeVerificationReport(facts, {
    verifiedOn: date,
    names: state.items.map((item) => verifiedName(item, complete, liveCheckWords(state.technical[item.id], zone))),
    note: textOf(state.values, 'verification_note'),
    sign: await personBlock(
      tx,
      services,
      doneBy(state, 'S4', 'verify'),
      donePost(state, 'S4', 'verify', 'staf_teknis'),
      date,
    ),
    known: office.vacant(checker) ? null : await signBlock(tx, services, checker, date),
    parafs: [],
  })
}

const owners: Readonly<Record<string, string>> = {
  asker: 'dimiliki perangkat daerah pemohon sendiri',
  other: 'dimiliki perangkat daerah lain',
  unknown: 'pemiliknya belum terdaftar',
}

function existsWords(exists: string, registerComplete: boolean, live: string | null): string {
  const register = registerComplete ? '' : 'register belum dinyatakan lengkap'
  const servers = live ?? (registerComplete ? '' : 'server nama tidak diperiksa otomatis')
  const notes = [register, servers].filter((note) => note !== '')
  return notes.length === 0 ? exists : `${exists} (${notes.join('; ')})`
}

function verifiedName({ fqdn, values }: ItemState, registerComplete: boolean, live: string | null): VerifiedName {
  const answers = objectOf(values, 'warning_answers')
  const exists =
    values['name_exists'] === 'yes'
      ? `Sudah ada, ${owners[textOf(values, 'exists_owner')] ?? ''}`
      : 'Belum ada dalam register'
  return {
    fqdn,
    purpose: textOf(values, 'function_text'),
    exists: existsWords(exists, registerComplete, live),
    serves: values['serves'] === 'yes',
    servesBecause: textOf(values, 'serves_because'),
    documents: values['documents_ok'] === 'yes',
    documentsNote: textOf(values, 'documents_note'),
    findings: findingsOf(values).map((finding) => ({
      severity: finding.severity,
      sentence: finding.sentence,
      source:
        finding.rule.kind === 'kebijakan kantor' ? `kebijakan kantor: ${finding.rule.source}` : finding.rule.source,
      answer: textOf(answers, finding.code),
    })),
    proposedMode: modeOf(values, 'proposed_mode', 'proposed_mode'),
    proposedTarget: textOrNull(values, 'proposed_target'),
    proposedCapacityGb: numberOrNull(values, 'capacity_gb'),
  }
}
