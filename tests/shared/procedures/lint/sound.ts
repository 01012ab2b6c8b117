// A small sound procedure, and ways to plant one mistake in it.
import type { Act, Definition, Outcome, Step } from '../../../../shared/procedures/definition.ts'
import { act, back, choice, forward, is, post, printed, text } from '../../../../shared/procedures/definitions/parts.ts'

const source = { document: 'S0', place: 'baris 1' } as const

const step = (id: string, acts: readonly Act[], extra: Partial<Step> = {}): Step => ({
  id,
  label: `Langkah ${id}`,
  kind: 'generic',
  printed: printed(id, `Mengerjakan ${id}`),
  acts,
  standard: null,
  outputs: [],
  status: 'Permohonan sedang dikerjakan.',
  source,
  ...extra,
})

const end: Outcome = { code: 'archived', label: 'Arsipkan berkas', kind: 'end', to: null, next: 'Berkas selesai.' }

/** Register, decide (two ways and a way back), close. */
export const sound: Definition = {
  code: 'transfer',
  version: 1,
  title: 'Prosedur contoh',
  summary: 'Contoh tiga langkah.',
  screens: 'generic',
  validFrom: null,
  validTo: null,
  opens: 'own',
  identity: null,
  columns: [{ title: 'Kantor', actors: ['staf_teknis', 'kabid', 'jfu_sekretariat'] }],
  steps: [
    step('A', [
      act(
        'register',
        'Catat surat',
        post('staf_teknis'),
        'record',
        [text('letter_no', 'Nomor surat')],
        [forward('registered', 'Simpan surat', 'B', 'Kabid memutuskan.')],
      ),
    ]),
    step(
      'B',
      [
        act(
          'decide',
          'Putuskan permohonan',
          post('kabid'),
          'decide',
          [choice('decision', 'Keputusan', { yes: 'Setuju', no: 'Tolak' })],
          [
            forward('approved', 'Setujui', 'C', 'Berkas diarsipkan.', { when: is('case.decision', 'yes') }),
            forward('refused', 'Tolak', 'C', 'Berkas diarsipkan.', { when: is('case.decision', 'no') }),
            back('return', 'Kembalikan surat…', 'A', 'perbaikan', 'Surat dicatat ulang.'),
          ],
        ),
      ],
      { printed: printed('2', 'Memutuskan', { time: '30 Menit' }), standard: { unit: 'workMinutes', amount: 30 } },
    ),
    step('C', [act('close', 'Arsipkan berkas', post('jfu_sekretariat'), 'archive', [], [end])]),
  ],
  promises: [
    {
      label: 'Janji',
      duration: { unit: 'workDays', amount: 1 },
      from: 'received',
      pauses: false,
      assumed: null,
      source,
    },
  ],
  tariffs: [{ label: 'Biaya', amount: 0, taxPercent: null, validFrom: null, printed: 'Gratis', source }],
  components: [],
  legalBasis: [],
  fourEyes: [['A.register', 'B.decide']],
  withdrawal: { until: 'B', to: 'C' },
  assumptions: [],
  sources: [source],
}

export function withStep(id: string, change: Partial<Step>): Definition {
  return { ...sound, steps: sound.steps.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

/** Changes the only act of a step. */
export function withAct(id: string, change: Partial<Act>): Definition {
  const acts = sound.steps.find((one) => one.id === id)?.acts ?? []
  return withStep(id, { acts: acts.map((one) => ({ ...one, ...change })) })
}

/** Changes one outcome of a step's act; null takes it away. */
export function withOutcome(id: string, code: string, change: Partial<Outcome> | null): Definition {
  const outcomes = sound.steps.find((one) => one.id === id)?.acts[0]?.outcomes ?? []
  return withAct(id, {
    outcomes: outcomes.flatMap((one) => (one.code !== code ? [one] : change === null ? [] : [{ ...one, ...change }])),
  })
}
