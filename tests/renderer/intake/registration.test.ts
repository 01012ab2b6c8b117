// What is typed at Terima surat becomes the input of a registration, or sentences beside the fields.
import { describe, expect, test } from 'vitest'
import { officeTime } from '../../../renderer/api/office-time.ts'
import {
  emptyDraft,
  type IntakeDraft,
  openInputOf,
  receivedAtOf,
  subjectOf,
} from '../../../renderer/intake/intake-draft.ts'
import { problemsOfDraft } from '../../../renderer/intake/intake-problems.ts'
import { parseLocal } from '../../../shared/calendar/zone.ts'
import type { ServiceView } from '../../../shared/contract/intake.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'

const time = officeTime('Asia/Jakarta')
const openedAt = parseLocal('2026-03-17T10:02', 'Asia/Jakarta') ?? 0
const checklist = [{ key: 'surat_kuasa' }, { key: 'identitas' }]

function service(code: string): ServiceView {
  const definition = definitions.find((one) => one.code === code)
  const act = definition?.steps[0]?.acts[0]
  if (definition === undefined || act === undefined) throw new Error(`no procedure ${code}`)
  return {
    code,
    version: 1,
    title: definition.title,
    summary: definition.summary,
    opens: definition.opens,
    screens: definition.screens,
    paperOnly: definition.paperOnly === true,
    validFrom: definition.validFrom,
    validTo: definition.validTo,
    post: 'jfu_sekretariat',
    postTitle: '',
    mayOpen: true,
    requirements: [],
    fields: act.fields.map((field) => ({
      key: field.key,
      label: field.label,
      kind: field.kind,
      required: field.required,
      perItem: field.perItem === true,
      options: [...(field.options ?? [])],
      help: '',
      maxLength: field.maxLength ?? null,
      when: field.when ?? null,
    })),
  }
}

const subDomain = service('sub_domain')

function letter(change: Partial<IntakeDraft> = {}): IntakeDraft {
  return {
    ...emptyDraft('sub_domain', 'surat'),
    unitId: 'dinkes',
    values: {
      letter_no: '400.7/118/2026',
      letter_date: '2026-03-16',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
    },
    names: [
      {
        id: 'n1',
        asked: 'posyandu',
        values: { use: 'pelayanan', function_text: 'Pencatatan', placement: 'no_server', capacity_gb: 5 },
      },
    ],
    ...change,
  }
}

function problems(draft: IntakeDraft, typedNumber = false) {
  const receivedAt = receivedAtOf(draft, time, openedAt)
  const receivedDate = receivedAt === null ? '' : time.date(receivedAt)
  return problemsOfDraft(draft, subDomain, { receivedAt, receivedDate, typedNumber, checklist })
}

const opening = { key: 'k'.repeat(8), openedAt, receivedAt: openedAt, checklist, typedNumber: false, personId: 'p1' }

describe('a letter', () => {
  test('that is filled in has no problems', () => {
    expect(problems(letter())).toEqual([])
  })

  test('without its unit, signer and name is told so beside each field', () => {
    const empty = problems(emptyDraft('sub_domain', 'surat'))
    const paths = empty.map((problem) => problem.path.replace(/items\.[^.]+/, 'items.ID'))
    expect(paths).toEqual(
      expect.arrayContaining(['unitId', 'values.letter_no', 'values.signed_by', 'names.0.asked', 'items.ID.use']),
    )
  })

  test('asks for the server only where there is one, and for the capacity only where there is none', () => {
    const [name] = letter().names
    const own = letter({
      names: [{ id: 'n1', asked: 'posyandu', values: { ...name?.values, placement: 'own_server' } }],
    })
    expect(problems(own).map((problem) => problem.path)).toEqual(['items.n1.server_which'])
    expect(openInputOf(own, subDomain, opening).names[0]?.values).not.toHaveProperty('capacity_gb')
  })

  test('with a NIP of 17 digits says how many stand there', () => {
    const [problem] = problems(letter({ manager: { name: 'Sari', nip: '19890412201502203' } }))
    expect(problem?.path).toBe('manager.nip')
    expect(problem?.sentence).toContain('17')
  })

  test('with a date that is none is told so once', () => {
    const wrong = problems(letter({ values: { ...letter().values, letter_date: '31/2/2026' } }))
    expect(wrong).toEqual([
      { path: 'values.letter_date', sentence: 'Tulis tanggal surat yang ada di kalender, misalnya 17/3/2026.' },
    ])
  })

  test('needs its agenda number where the office keeps its book elsewhere', () => {
    expect(problems(letter(), true).map((problem) => problem.path)).toEqual(['agendaNumber'])
  })
})

describe('the instant of receipt', () => {
  test('is the opening of the screen where nothing was typed', () => {
    expect(receivedAtOf(letter(), time, openedAt)).toBe(openedAt)
  })

  test('is the typed date and time in the zone of the office', () => {
    const typed = letter({ receivedDate: '2026-03-16', receivedTime: '09:15' })
    expect(receivedAtOf(typed, time, openedAt)).toBe(parseLocal('2026-03-16T09:15', 'Asia/Jakarta'))
  })

  test('is none where the time is none', () => {
    expect(receivedAtOf(letter({ receivedTime: '25:00' }), time, openedAt)).toBeNull()
  })
})

describe('the input', () => {
  test('holds the requirements as present or not, and the manager only where a name was typed', () => {
    const input = openInputOf(
      letter({ present: { surat_kuasa: true }, manager: { nip: '1', name: '' } }),
      subDomain,
      opening,
    )
    expect(input.values['checklist']).toEqual([
      { key: 'surat_kuasa', present: true, note: '' },
      { key: 'identitas', present: false, note: '' },
    ])
    expect(input.values).not.toHaveProperty('pengelola')
  })

  test('of a complaint carries its channel and asks for no names', () => {
    const complaint = service('pengaduan')
    const draft = { ...emptyDraft('pengaduan', 'wa'), values: { complaint_text: 'Lambat' } }
    expect(openInputOf(draft, complaint, opening).channel).toBe('wa')
    expect(openInputOf(draft, complaint, opening).names).toEqual([])
  })

  test('of an old procedure is recorded from paper', () => {
    const old = service('pendaftaran_id_lama')
    const input = openInputOf(emptyDraft('pendaftaran_id_lama', 'surat'), old, opening)
    expect(input.paper).toEqual({ officialId: 'p1', at: openedAt, scanDocumentId: null })
  })

  test('is about what letters of this service usually are, until somebody writes otherwise', () => {
    expect(subjectOf(letter(), subDomain)).toBe('Permohonan Sub Domain')
    expect(subjectOf(letter({ subject: '' }), subDomain)).toBe('')
  })
})
