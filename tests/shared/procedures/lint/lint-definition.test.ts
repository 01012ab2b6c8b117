// Each rule of the linter fires on its planted mistake; the thirteen procedures are sound.
import { describe, expect, test } from 'vitest'
import type { Definition, Power } from '../../../../shared/procedures/definition.ts'
import { definitions } from '../../../../shared/procedures/definitions/index.ts'
import {
  act,
  choice,
  forward,
  is,
  outside,
  post,
  printed,
  text,
} from '../../../../shared/procedures/definitions/parts.ts'
import { subDomain } from '../../../../shared/procedures/definitions/sub_domain.ts'
import type { PolicyPowers } from '../../../../shared/procedures/lint/actors.ts'
import type { Rule } from '../../../../shared/procedures/lint/finding.ts'
import { type LintOptions, lintDefinition } from '../../../../shared/procedures/lint/lint-definition.ts'
import { readPrintedTime } from '../../../../shared/procedures/lint/times.ts'
import { hasPower } from '../../../../shared/office/policy.ts'
import { postKeys } from '../../../../shared/office/posts.ts'
import { sound, withAct, withOutcome, withStep } from './sound.ts'

const allPowers: readonly Power[] = [
  'record',
  'dispose',
  'follow_up',
  'verify',
  'report',
  'decide',
  'execute',
  'draft',
  'initial',
  'sign',
  'send',
  'archive',
]
const policy: PolicyPowers = Object.fromEntries(
  postKeys.map((key) => [key, allPowers.filter((power) => hasPower(key, power))]),
)
const rulesOf = (definition: Definition, options: LintOptions = {}): readonly Rule[] => [
  ...new Set(lintDefinition(definition, policy, options).map((one) => one.rule)),
]

describe('the procedures of the office', () => {
  test.each(definitions)('$code is sound under the policy of the office', (definition) => {
    expect(lintDefinition(definition, policy)).toEqual([])
  })
})

test('a small sound procedure has no findings', () => {
  expect(lintDefinition(sound, policy)).toEqual([])
})

describe('a planted mistake is found', () => {
  const cases: readonly (readonly [string, Rule, Definition, LintOptions?])[] = [
    [
      'an opening with two ways on',
      'opening',
      withAct('A', { outcomes: [forward('x', 'X', 'B', 'x'), forward('y', 'Y', 'B', 'y')] }),
    ],
    ['an opening that may be left out', 'opening', withAct('A', { when: is('setting.x', 'yes') })],
    [
      'an opening with a guard',
      'opening',
      withOutcome('A', 'registered', { guards: [{ code: 'g', must: { op: 'always' }, sentence: 'Isi.' }] }),
    ],
    ['an outcome that leads to an unknown step', 'unknown_step', withOutcome('A', 'registered', { to: 'Z' })],
    ['two steps with one id', 'unknown_step', { ...sound, steps: [...sound.steps, ...sound.steps.slice(2)] }],
    ['a withdrawal to an unknown step', 'unknown_step', { ...sound, withdrawal: { until: 'B', to: 'Z' } }],
    ['a four-eyes pair with an unknown act', 'unknown_act', { ...sound, fourEyes: [['A.register', 'B.nothing']] }],
    ['a step that nothing leads to', 'unreachable', withOutcome('A', 'registered', { to: 'C' })],
    ['a step that cannot end', 'no_end', withOutcome('C', 'archived', { kind: 'forward', to: 'C' })],
    ['an outcome after which no act follows', 'no_end', withOutcome('C', 'archived', { kind: 'forward' })],
    ['a value that no outcome covers', 'outcomes', withOutcome('B', 'refused', null)],
    ['a value that two outcomes cover', 'outcomes', withOutcome('B', 'refused', { when: { op: 'always' } })],
    [
      'an act with only a way back',
      'outcomes',
      withAct('B', { outcomes: sound.steps[1]?.acts[0]?.outcomes.filter((one) => one.kind === 'return') ?? [] }),
    ],
    ['two outcomes with one code', 'outcomes', withOutcome('B', 'refused', { code: 'approved' })],
    [
      'a way back that is not counted',
      'loop',
      withStep('B', {
        acts: [
          act(
            'decide',
            'Putuskan',
            post('kabid'),
            'decide',
            [],
            [
              forward('on', 'Lanjut', 'C', 'Arsip.'),
              { code: 'return', label: 'Kembalikan', kind: 'return', to: 'A', reasonRequired: true, next: 'Ulang.' },
            ],
          ),
        ],
      }),
    ],
    [
      'a circle of forward ways that is not counted',
      'loop',
      withStep('B', {
        acts: [
          act(
            'decide',
            'Putuskan',
            post('kabid'),
            'decide',
            [],
            [forward('on', 'Lanjut', 'C', 'Arsip.'), forward('again', 'Ulangi', 'A', 'Ulang.')],
          ),
        ],
      }),
    ],
    ['a way back without a reason', 'loop', withOutcome('B', 'return', { reasonRequired: false })],
    ['a post that lacks the power', 'power', withAct('B', { power: 'sign', actor: post('staf_teknis') })],
    [
      'a recorder that lacks the power',
      'power',
      {
        ...withAct('B', { actor: outside('pandi', 'sekda'), power: 'record' }),
        columns: [{ title: 'Semua', actors: ['staf_teknis', 'pandi', 'jfu_sekretariat'] }],
      },
    ],
    [
      'an actor without a column',
      'column',
      { ...sound, columns: [{ title: 'Kantor', actors: ['staf_teknis', 'kabid'] }] },
    ],
    ['a standard time that is not printed', 'time', withStep('A', { standard: { unit: 'workMinutes', amount: 5 } })],
    ['a printed time without its standard', 'time', withStep('B', { standard: null })],
    ['a printed time in another unit', 'time', withStep('B', { standard: { unit: 'workDays', amount: 30 } })],
    [
      'a printed time that cannot be read',
      'time',
      withStep('B', { printed: printed('2', 'Memutuskan', { time: 'segera' }) }),
    ],
    ['a printed total that does not add up', 'time', sound, { printedTotal: 31 }],
    [
      'a letter that needs what nobody enters',
      'letter',
      sound,
      { needs: [{ procedure: 'transfer', letter: 'surat', after: 'B.decide', fields: [{ key: 'ghost' }] }] },
    ],
    [
      'a letter made after an unknown act',
      'unknown_act',
      sound,
      { needs: [{ procedure: 'transfer', letter: 'surat', after: 'B.ghost', fields: [] }] },
    ],
    ['a row that cites no place', 'citation', withStep('A', { source: { document: 'S0', place: ' ' } })],
    [
      'a promise that cites no place',
      'citation',
      { ...sound, promises: sound.promises.map((one) => ({ ...one, source: { document: 'S0', place: '' } })) },
    ],
    [
      'a tariff that cites no place',
      'citation',
      { ...sound, tariffs: sound.tariffs.map((one) => ({ ...one, source: { document: 'S0', place: '' } })) },
    ],
    ['a procedure without a source', 'citation', { ...sound, sources: [] }],
    ['an assumption without its reason', 'citation', withAct('B', { assumed: '' })],
    ['an empty label', 'text', withStep('A', { label: '' })],
    ['an empty text for the applicant', 'text', withStep('A', { status: ' ' })],
    ['an empty verb', 'text', withAct('A', { verb: '' })],
    ['an empty next sentence', 'text', withOutcome('B', 'approved', { next: '' })],
    [
      'two fields with one key',
      'field',
      withAct('A', { fields: [text('letter_no', 'Nomor'), text('letter_no', 'Nomor lagi')] }),
    ],
    ['a choice without options', 'field', withAct('C', { fields: [choice('fate', 'Nasib', {})] })],
    [
      'a condition on what nobody enters',
      'path',
      withAct('C', { fields: [text('x', 'X', { when: is('case.ghost', 'yes') })] }),
    ],
    [
      'a condition on an option that is not there',
      'path',
      withAct('C', { fields: [text('x', 'X', { when: is('case.decision', 'maybe') })] }),
    ],
    [
      'a promise on what nobody enters',
      'path',
      { ...sound, promises: sound.promises.map((one) => ({ ...one, when: is('case.ghost', 'yes') })) },
    ],
  ]

  const named = cases.map(([mistake, rule, definition, options]) => ({ mistake, rule, definition, options }))
  test.each(named)('$mistake', ({ rule, definition, options }) => {
    expect(rulesOf(definition, options)).toContain(rule)
  })
})

describe('what a letter needs', () => {
  const need = (key: string, when?: ReturnType<typeof is>): LintOptions => ({
    needs: [
      {
        procedure: 'transfer',
        letter: 'surat',
        after: 'C.close',
        fields: [{ key, ...(when === undefined ? {} : { when }) }],
      },
    ],
  })
  const noteAt = (change: Parameters<typeof text>[2]) =>
    withAct('B', {
      fields: [choice('decision', 'Keputusan', { yes: 'Setuju', no: 'Tolak' }), text('note', 'Catatan', change)],
    })

  test('is there when every path asks for it', () => {
    expect(lintDefinition(sound, policy, need('decision'))).toEqual([])
  })

  test('is missing where the field may stay empty', () => {
    expect(rulesOf(noteAt({ required: false }), need('note'))).toEqual(['letter'])
  })

  test('is missing where the field is asked under a condition that the letter does not share', () => {
    const refused = is('case.decision', 'no')
    expect(rulesOf(noteAt({ when: refused }), need('note'))).toEqual(['letter'])
    expect(rulesOf(noteAt({ when: refused }), need('note', refused))).toEqual([])
  })

  test('is missing where the act that asks for it may be left out', () => {
    const optional = withStep('B', {
      acts: [
        act(
          'extra',
          'Isi catatan',
          post('kabid'),
          'decide',
          [text('note', 'Catatan')],
          [forward('on', 'Lanjut', null, 'Kabid memutuskan.')],
          {
            when: is('setting.extra', 'yes'),
          },
        ),
        ...(sound.steps[1]?.acts ?? []),
      ],
    })
    expect(rulesOf(optional, need('note'))).toEqual(['letter'])
  })

  test('is missing where a way around the act does without its fields', () => {
    const around = withAct('B', {
      outcomes: [
        forward('on', 'Lanjut', 'C', 'Arsip.'),
        forward('stopped', 'Hentikan…', 'C', 'Arsip.', { withoutFields: true, reasonRequired: true }),
      ],
    })
    expect(rulesOf(around, need('decision'))).toEqual(['letter'])
  })
})

describe('the sub domain SOP', () => {
  test('covers every mix of decisions for one name and for two', () => {
    const blind = {
      ...subDomain,
      steps: subDomain.steps.map((step) =>
        step.id !== 'S6'
          ? step
          : {
              ...step,
              acts: step.acts.map((one) => ({
                ...one,
                outcomes: one.outcomes.map((outcome) =>
                  outcome.code === 'refuse' ? { ...outcome, when: is('case.decision', 'refuse') } : outcome,
                ),
              })),
            },
      ),
    }
    expect(rulesOf(blind)).toContain('outcomes')
  })

  test('prints no total; its minutes are 255', () => {
    expect(rulesOf(subDomain, { printedTotal: 255 })).toEqual([])
    expect(rulesOf(subDomain, { printedTotal: 260 })).toEqual(['time'])
  })
})

test('printed times are read with their unit', () => {
  expect(readPrintedTime('30 Menit')).toEqual({ unit: 'workMinutes', amount: 30 })
  expect(readPrintedTime('2 Hari Kerja')).toEqual({ unit: 'workDays', amount: 2 })
  expect(readPrintedTime('1 (satu) hari')).toEqual({ unit: 'calendarDays', amount: 1 })
  expect(readPrintedTime('4 (empat) hari kerja')).toEqual({ unit: 'workDays', amount: 4 })
  expect(readPrintedTime('3 x 24 jam')).toEqual({ unit: 'calendarHours', amount: 72 })
  expect(readPrintedTime('2 (dua) tahun')).toEqual({ unit: 'years', amount: 2 })
  expect(readPrintedTime('')).toBeNull()
  expect(readPrintedTime('24 Jam (4 Hari Kerja)')).toBeUndefined()
})
