// The letter of a unit of the practice office that asks one free subdomain, as intake registers it.
import { localDateOf } from '../../shared/calendar/zone.ts'
import type { OpenInput } from '../../shared/contract/case-commands.ts'

/** Received `now`, the only letter with this key. */
export function letterOf(key: string, documents: readonly string[], now: number): OpenInput {
  const label = `uji-${key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  return {
    key,
    service: 'sub_domain',
    channel: 'surat',
    receivedAt: now,
    startedAt: now,
    unitId: 'unit-dishub',
    subject: 'Permohonan sub domain',
    agendaNumber: null,
    srikandiId: null,
    names: [
      {
        asked: label,
        values: { use: 'pelayanan', function_text: 'Layanan', placement: 'own_server', server_which: 'Rak 4' },
      },
    ],
    values: {
      letter_no: key,
      letter_date: localDateOf(now, 'Asia/Jakarta'),
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
    },
    documents: [...documents],
    documentKinds: {},
    paper: null,
    notDuplicate: true,
  }
}
