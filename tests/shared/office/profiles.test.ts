// The three profiles: each has the shape that is stored, and none borrows another Kabupaten's names.
import { describe, expect, it } from 'vitest'
import { checkName } from '../../../shared/naming/check.ts'
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'
import { holdingFindings } from '../../../shared/office/holding-findings.ts'
import { postsOf } from '../../../shared/office/holdings.ts'
import { nipProblem } from '../../../shared/office/nip.ts'
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import { profileProblems } from '../../../shared/office/profile-problems.ts'
import { procedureSettings } from '../../../shared/office/procedure-settings.ts'
import { contohRegister, contohUnits } from '../../../shared/office/profiles/contoh-units.data.ts'
import { contoh, contohAccounts, contohHoldings, contohPersons } from '../../../shared/office/profiles/contoh.data.ts'
import { kosong } from '../../../shared/office/profiles/kosong.data.ts'
import { purbalingga, purbalinggaUnits } from '../../../shared/office/profiles/purbalingga.data.ts'
import {
  holdingSchema,
  officeProfileSchema,
  personSchema,
  postSchema,
  unitSchema,
} from '../../../shared/office/schema.ts'
import { unitProblems } from '../../../shared/office/units.ts'

const today = '2026-03-17'

describe('profiles', () => {
  it.each([contoh, kosong, purbalingga])('$name has the stored shape', (profile) => {
    expect(officeProfileSchema.parse(profile)).toEqual(profile)
  })

  it('keep Purbalingga to itself', () => {
    expect(JSON.stringify([kosong, contoh, contohUnits, contohPersons, defaultPosts])).not.toMatch(/purbalingga/i)
  })

  it('give Purbalingga what its sources print', () => {
    expect(purbalingga).toMatchObject({
      phone: '(0281) 8902091',
      email: 'dinkominfo@purbalinggakab.go.id',
      zones: ['purbalinggakab.go.id'],
    })
    expect(purbalingga.kop).toEqual({
      region: 'PEMERINTAH KABUPATEN PURBALINGGA',
      institution: 'DINAS KOMUNIKASI DAN INFORMATIKA',
    })
    expect(purbalingga.complaintChannels.find((one) => one.key === 'wa')?.contact).toBe('')
    expect(unitProblems(purbalinggaUnits)).toEqual([])
  })

  it('say what is still to be filled in', () => {
    expect(profileProblems(contoh)).toEqual([])
    expect(profileProblems(kosong).map((one) => one.path)).toEqual([
      'regionName',
      'kop.region',
      'address',
      'place',
      'zones',
    ])
    expect(profileProblems(purbalingga).map((one) => one.path)).toEqual(['address'])
    const broken = {
      ...contoh,
      numbering: { ...contoh.numbering, outgoingFormat: { pattern: '{kode}', scope: 'year' as const, digits: 1 } },
      work: {
        ...contoh.work,
        notice: false,
        report: false,
        grounds: [
          { key: 'x', sentence: 'x', decree: '', confirmed: true },
          { key: 'y', sentence: ' ', decree: '', confirmed: false },
        ],
      },
    }
    expect(profileProblems(broken).map((one) => one.path)).toEqual([
      'work.report',
      'numbering.outgoingFormat',
      'work.grounds.0.decree',
      'work.grounds.1.sentence',
    ])
  })
})

describe('the choices that conditions of procedures read', () => {
  it('follow the profile', () => {
    expect(procedureSettings(contoh)).toEqual({
      agenda_numbers: 'siladom',
      outgoing_numbers: 'siladom',
      make_notice: 'yes',
      make_report: 'yes',
      acceptance_letter: 'no',
      wait_days: 10,
      paraf_table: 'yes',
    })
    const typed = { ...contoh, numbering: { ...contoh.numbering, outgoing: 'typed' as const } }
    expect(procedureSettings(typed)).toMatchObject({ outgoing_numbers: 'typed', agenda_numbers: 'siladom' })
  })
})

describe('the invented office', () => {
  it('has records of the stored shape', () => {
    for (const one of contohPersons) expect(personSchema.parse(one)).toEqual(one)
    for (const one of contohUnits) expect(unitSchema.parse(one)).toEqual(one)
    for (const one of contohHoldings) expect(holdingSchema.parse(one)).toEqual(one)
    for (const one of defaultPosts) expect(postSchema.parse(one)).toEqual(one)
  })

  it('has NIPs that could be, each once', () => {
    expect(contohPersons.map((one) => nipProblem(one.nip, today)).filter((one) => one !== null)).toEqual([])
    expect(new Set(contohPersons.map((one) => one.nip)).size).toBe(contohPersons.length)
  })

  it('is staffed without a finding, the inspector aside', () => {
    expect(holdingFindings({ posts: defaultPosts, persons: contohPersons, holdings: contohHoldings }, today)).toEqual(
      [],
    )
    expect(unitProblems(contohUnits)).toEqual([])
  })

  it('gives every account at least one post, and admin no other', () => {
    const posts = (user: string) =>
      postsOf(contohHoldings, contohAccounts.find((one) => one.user === user)?.personId ?? '', today).map(
        (one) => one.post,
      )
    expect(contohAccounts.map((one) => posts(one.user)[0])).toEqual([
      'jfu_sekretariat',
      'jfu_bidang',
      'staf_teknis',
      'kasi',
      'kabid',
      'sekretaris',
      'kadis',
      'pemeriksa',
      'admin',
    ])
    expect(posts('admin')).toEqual(['admin'])
  })

  const check = (asked: string, abbreviation: string) =>
    checkName(asked, {
      zones: ['contohkab.go.id'],
      asker: contohUnits.find((unit) => unit.abbreviation === abbreviation) ?? null,
      units: contohUnits,
      register: contohRegister,
      registerComplete: true,
      policy: defaultNamePolicy,
      today,
    }).findings.filter((one) => one.severity !== 'info')

  it.each([
    ['posyandu.contohkab.go.id', 'dinkes', ['SIMILAR']],
    ['e-retribusi', 'dishub', []],
    ['ppid-kec-rembang', 'rembang', []],
    ['dinkes', 'dinkes', ['TAKEN_REGISTER']],
    ['mail', 'disdik', ['RESERVED']],
    ['sukamaju', 'sukamaju', ['VILLAGE']],
  ])('checks the names of its scanned letters: %s asked by %s', (asked, by, codes) => {
    expect(check(asked, by).map((one) => one.code)).toEqual(codes)
  })
})

describe('what cannot be stored', () => {
  const plh = contohHoldings.find((one) => one.capacity === 'plh')

  it('is a NIP of 17 digits, said in a sentence', () => {
    const read = personSchema.safeParse({ ...contohPersons[0], nip: '19890422201402200' })
    expect(read.error?.issues[0]?.message).toBe(
      'NIP 18 angka, yang ditulis 17. Periksa lagi pada SK atau kartu pegawai.',
    )
  })

  it('is a grouped NIP as such: the digits are', () => {
    expect(personSchema.parse({ ...contohPersons[0], nip: '19890422 201402 2 004' }).nip).toBe('198904222014022004')
  })

  it('is a pangkat outside the list, a day outside the calendar, a zone without a dot', () => {
    expect(personSchema.safeParse({ ...contohPersons[0], rank: 'Jenderal' }).success).toBe(false)
    expect(holdingSchema.safeParse({ ...contohHoldings[0], from: '2026-02-30' }).success).toBe(false)
    expect(officeProfileSchema.safeParse({ ...contoh, zones: ['contohkab'] }).success).toBe(false)
  })

  it('is a Plh. without an end, without a decree, or with turned dates', () => {
    expect(holdingSchema.safeParse({ ...plh, to: null }).success).toBe(false)
    expect(holdingSchema.safeParse({ ...plh, sk: '' }).success).toBe(false)
    expect(holdingSchema.safeParse({ ...plh, to: '2026-02-01' }).success).toBe(false)
  })
})

describe('units', () => {
  const [first, ...rest] = contohUnits
  const sentences = (change: object) =>
    unitProblems(first === undefined ? [] : [{ ...first, ...change }, ...rest]).map((one) => one.sentence)

  it('have one abbreviation each, a parent that exists, and no circle', () => {
    expect(sentences({ abbreviation: 'dinkes' })[0]).toContain('Singkatan dinkes dipakai')
    expect(sentences({ parentId: 'tidak-ada' })[0]).toContain('tidak ada dalam daftar')
    expect(sentences({ parentId: 'unit-dinkominfo' })[0]).toContain('bawahan dirinya sendiri')
    expect(sentences({ kind: 'upt' })[0]).toContain('Pilih Perangkat Daerahnya')
    expect(sentences({ abbreviation: 'dinkes', active: false })).toEqual([])
  })

  it('end a circle of two', () => {
    const circle = contohUnits.map((unit) =>
      unit.id === 'unit-dinkes' ? { ...unit, parentId: 'unit-puskesmas-rembang' } : unit,
    )
    expect(unitProblems(circle).map((one) => one.unitId)).toEqual(['unit-dinkes', 'unit-puskesmas-rembang'])
  })
})
