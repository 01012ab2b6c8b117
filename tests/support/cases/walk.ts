// Walks a case of the subdomain SOP act by act with plausible entries, up to a given act.
import type { JsonObject } from '../../../shared/json.ts'
import type { CompleteEntry, Practice } from './practice.ts'

export const verified: JsonObject = {
  name_exists: 'no',
  serves: 'yes',
  serves_because: 'Pelayanan pembayaran retribusi bagi warga.',
  documents_ok: 'yes',
  proposed_mode: 'proxy',
  proposed_target: '10.20.4.17',
}

export const approved: JsonObject = {
  decision: 'approve',
  decided_exists: 'no',
  decided_serves: 'yes',
  mode: 'proxy',
  target: '10.20.4.17',
}

export const refused: JsonObject = {
  decision: 'refuse',
  decided_exists: 'yes',
  decided_serves: 'yes',
  grounds: ['name_exists'],
}

export const executed: JsonObject = {
  executed_mode: 'proxy',
  executed_target: '10.20.4.17',
  check_notes: 'Nama menjawab dan halaman tampil.',
  ssl: 'checked',
  done_on: '2026-03-16',
}

const entries: Readonly<Record<string, CompleteEntry>> = {
  'S2.dispose': { outcome: 'disposed', values: { disposed_to: ['kabid'], instructions: ['Proses lebih lanjut'] } },
  'S3.follow': { values: { planned_on: '2026-03-16', assigned_staf_teknis: 'orang-bagus' } },
  'S4.verify': { each: verified },
  'S6.decide': { each: approved },
  'S7.execute': { each: executed },
  'S11.approve': { outcome: 'approved', values: { signing_date: '2026-03-16' } },
  'S12.send': { values: { sent_to: 'Kepala Dinas Perhubungan', sent_how: 'kurir', sent_on: '2026-03-16' } },
  'S12.hand_over': { values: { access_to: 'Sari Contoh', access_how: 'langsung', access_on: '2026-03-16' } },
  'S13.archive': {
    values: {
      classification: '500.12',
      retention_active: 2,
      retention_inactive: 3,
      retention_fate: 'dinilai_kembali',
      hardcopy_place: 'Lemari A',
    },
  },
}

/** Completes acts until the named one is at hand (`S9.paraf_kabid`), or to the end of the case. */
export async function walk(
  office: Practice,
  caseId: string,
  until: string | null,
  changes: Readonly<Record<string, CompleteEntry>> = {},
): Promise<void> {
  for (let acts = 0; acts < 40; acts += 1) {
    const { step } = await office.view(caseId)
    if (step === null) return
    const name = `${step.id}.${step.act}`
    if (name === until) return
    office.minutes(3)
    const entry = name === 'S11.wet_sign' ? await signedPapers(office, caseId) : (changes[name] ?? entries[name] ?? {})
    const answer = await office.complete(caseId, changes[name] ?? entry)
    if (answer !== 'ok') throw new Error(`${name} was refused: ${answer}`)
  }
  throw new Error(`${until ?? 'the end'} was not reached`)
}

/** A statement for every paper that was approved. */
async function signedPapers(office: Practice, caseId: string): Promise<CompleteEntry> {
  const { letters } = await office.view(caseId)
  const papers = letters.filter((letter) => letter.approved)
  return {
    outcome: 'signed',
    values: {
      signed_papers: papers.map((letter) => ({
        kind: letter.kind,
        documentId: null,
        statement: 'Ditandatangani basah.',
        date: '2026-03-16',
      })),
    },
  }
}
