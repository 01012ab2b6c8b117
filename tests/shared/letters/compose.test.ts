// A letter says what its case says: the mode in words, what was checked and no more, reasons, promises, names.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/letters/blocks.ts'
import { composeAcceptance } from '../../../shared/letters/compose/acceptance.ts'
import { composeAccessReceipt } from '../../../shared/letters/compose/access-receipt.ts'
import { composeReply } from '../../../shared/letters/compose/answer.ts'
import { composeCompletion } from '../../../shared/letters/compose/completion.ts'
import { composeDisposition, dispositionInstructions } from '../../../shared/letters/compose/disposition.ts'
import { composeGeneral } from '../../../shared/letters/compose/general.ts'
import { composeMinutes } from '../../../shared/letters/compose/minutes.ts'
import { composeNotice } from '../../../shared/letters/compose/notice.ts'
import { composeReceipt } from '../../../shared/letters/compose/receipt.ts'
import { composeReport } from '../../../shared/letters/compose/report.ts'
import { composeSopSheet, subDomainBreaks } from '../../../shared/letters/compose/sop-sheet.ts'
import { composeWithdrawal } from '../../../shared/letters/compose/withdrawal.ts'
import type { CreationMode, NameFacts } from '../../../shared/letters/facts.ts'
import { groupedNip } from '../../../shared/letters/heads.ts'
import type { SuratModel } from '../../../shared/letters/model.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import { caseFacts, clerk, frame, kadis, kop, named, technician } from '../../core/letters/samples.data.ts'

const approved = named('antre.contohkab.go.id')
const refused = named('dinkes.contohkab.go.id', {
  outcome: 'refuse',
  mode: null,
  ssl: null,
  doneOn: null,
  reasons: ['Nama sudah ada.'],
})
const reset = named('sik.contohkab.go.id', { outcome: 'reset', mode: null, target: null, ssl: null })

function said(letter: SuratModel): string {
  return [
    letter.subject,
    letter.opening,
    ...textOf(letter.details),
    letter.body,
    letter.closing,
    ...letter.copies,
  ].join(' ')
}

describe('the reply', () => {
  test('is the kind that the outcomes ask for, under a neutral subject where they differ', () => {
    const kindOf = (...names: NameFacts[]) => composeReply(caseFacts(names), frame).kind
    expect(kindOf(approved, approved)).toBe('surat_pemberitahuan')
    expect(kindOf(refused)).toBe('surat_penolakan')
    expect(kindOf(reset)).toBe('surat_reset')
    expect(kindOf(approved, refused)).toBe('surat_jawaban')
    expect(composeReply(caseFacts([reset, refused]), frame).subject).toBe('Jawaban atas Permohonan Sub Domain')
  })

  test('names every asked name with its outcome, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(approved, refused, reset), { minLength: 1, maxLength: 6 }), (kinds) => {
        const names = kinds.map((name, index) => ({ ...name, fqdn: `nama${index}.contohkab.go.id` }))
        const text = said(composeReply(caseFacts(names), frame))
        expect(names.filter((name) => !text.includes(name.fqdn))).toEqual([])
        expect(text.includes('reset password')).toBe(names.some((name) => name.outcome === 'reset'))
      }),
    )
  })

  test('refers to the letter it answers', () => {
    const text = said(composeReply(caseFacts([approved]), frame))
    expect(text).toContain('surat Saudara Nomor 400.7/88/2026 tanggal 10 Maret 2026 hal Permohonan Sub Domain')
  })

  test('to an e-mail without a number names none', () => {
    const facts = caseFacts([approved])
    const mail = { ...facts, request: { ...facts.request, number: null, channel: 'email' as const, subject: '' } }
    expect(said(composeReply(mail, frame))).toContain('surat elektronik Saudara tanggal 10 Maret 2026, dengan hormat')
  })

  const modes: readonly (readonly [CreationMode, string])[] = [
    ['langsung', 'langsung ke server perangkat daerah'],
    ['proxy', 'melalui server perantara (proxy)'],
    ['alias', 'dengan nama alias'],
    ['alih-http', 'alamat pada peramban ikut berubah'],
    ['cloud', 'Ruang penyimpanan (cloud) Dinas Komunikasi dan Informatika sebesar 10 GB'],
  ]
  for (const [mode, words] of modes)
    test(`says in words that the mode is ${mode}`, () => {
      expect(said(composeNotice(caseFacts([named('a.contohkab.go.id', { mode, capacityGb: 10 })]), frame))).toContain(
        words,
      )
    })

  test('says of the certificate what was checked and no more', () => {
    const text = (ssl: NameFacts['ssl']) => said(composeNotice(caseFacts([named('a.contohkab.go.id', { ssl })]), frame))
    expect(text('checked')).toContain('Diperiksa')
    expect(text('unchecked')).toContain('Belum diperiksa')
    expect(text('unchecked')).not.toMatch(/\baman\b|dijamin|terpasang/i)
  })

  test('suggests only names that the case found free', () => {
    const without = said(composeReply(caseFacts([refused]), frame))
    expect(without).not.toContain('antara lain')
    const free = said(
      composeReply(caseFacts([{ ...refused, suggestions: ['x.contohkab.go.id', 'y.contohkab.go.id'] }]), frame),
    )
    expect(free).toContain('antara lain x.contohkab.go.id atau y.contohkab.go.id')
  })

  test('takes edited sentences and keeps the table of the case', () => {
    const letter = composeReply(caseFacts([approved, refused]), frame, {
      opening: 'Pembuka sendiri.',
      copies: ['Bupati'],
    })
    expect(letter.opening).toBe('Pembuka sendiri.')
    expect(letter.copies).toEqual(['Bupati'])
    expect(textOf(letter.details)).toContain('antre.contohkab.go.id')
    expect(letter.closing).toContain('terima kasih')
  })
})

describe('other letters', () => {
  test('the acceptance promises the day of the service promise', () => {
    expect(said(composeAcceptance(caseFacts([approved]), frame))).toContain('paling lambat tanggal 16 Maret 2026')
    expect(said(composeAcceptance(caseFacts([approved], { promisedOn: null }), frame))).not.toContain('paling lambat')
  })

  test('the request for completion lists what is missing and names the tracking code', () => {
    const text = said(
      composeCompletion(caseFacts([approved]), { missing: ['Surat kuasa.', 'Identitas'], until: null }, frame),
    )
    expect(text).toContain('Surat kuasa;')
    expect(text).toContain('Identitas.')
    expect(text).toContain('SD-7K4M-92QX')
  })

  test('a general letter stands over the kop and the post that it names', () => {
    const letter = composeGeneral(
      {
        kop: { ...kop, institution: 'SEKRETARIAT DAERAH' },
        place: 'Contoh',
        nature: 'Segera',
        subject: 'Perpanjangan Nama Domain',
        addressee: { title: 'Direktur Jenderal', place: 'Jakarta' },
        opening: 'Dengan hormat, kami mohon perpanjangan.',
      },
      { ...frame, sign: clerk },
    )
    expect([letter.kind, letter.kop.institution, letter.nature, letter.sign.name]).toEqual([
      'surat_umum',
      'SEKRETARIAT DAERAH',
      'Segera',
      clerk.name,
    ])
    expect(letter.closing).toContain('terima kasih')
  })

  test('a silent withdrawal says so', () => {
    const text = said(
      composeWithdrawal(caseFacts([approved]), { kind: 'silence', askedOn: '2026-03-13', workDays: 10 }, frame),
    )
    expect(text).toContain('kami anggap ditarik kembali')
    expect(text).toContain('10 hari kerja')
  })

  test('the minutes, the report and the access receipt carry no password', () => {
    const facts = caseFacts([approved, reset])
    const papers = [
      composeMinutes(facts, { maker: technician, makerPost: 'Staf Teknis', known: kadis }, frame),
      composeReport(facts, [], frame),
      composeAccessReceipt(facts, { how: 'tidak_perlu', date: null, giver: technician, receiver: clerk }),
    ]
    for (const paper of papers) expect(textOf(paper.blocks).join(' ')).not.toMatch(/(kata sandi|password)\s*[:=]/i)
  })

  test('the receipt tells what is missing, the tracking code and the data protection officer', () => {
    const receipt = composeReceipt(caseFacts([approved]), {
      papers: [{ text: 'Surat kuasa', present: false, note: '' }],
      sign: clerk,
      privacy: { retentionYears: 5, officer: { name: 'Pejabat', contact: 'pdp@contohkab.go.id' } },
      contact: '',
    })
    const text = textOf(receipt.blocks).join(' ')
    expect(text).toContain('Belum diterima: Surat kuasa')
    expect(text).toContain('SD-7K4M-92QX')
    expect(text).toContain('pdp@contohkab.go.id')
    expect(text).not.toContain('dapat ditanyakan')
  })
})

describe('the lembar disposisi', () => {
  test('keeps posts and instructions that are not among the printed ones', () => {
    const sheet = composeDisposition({
      kop,
      from: 'Dinas Kesehatan',
      letterNumber: null,
      letterDate: null,
      receivedOn: '2026-03-12',
      agendaNumber: '1',
      nature: 'rahasia',
      subject: 'Hal',
      posts: ['Sekretaris'],
      chosenPosts: ['Kepala Bidang Informatika'],
      chosenInstructions: ['Bicarakan dengan saya'],
      note: '',
      chain: [],
      sign: kadis,
      parafDate: null,
    })
    expect(sheet.recipients.filter((one) => one.ticked).map((one) => one.text)).toEqual(['Kepala Bidang Informatika'])
    expect(sheet.instructions.filter((one) => one.ticked).map((one) => one.text)).toEqual(['Bicarakan dengan saya'])
    expect(sheet.instructions.slice(0, -1).map((one) => one.text)).toEqual([...dispositionInstructions])
    expect(sheet.natures.filter((one) => one.ticked).map((one) => one.text)).toEqual(['Rahasia'])
  })
})

describe('the SOP sheet', () => {
  const sheet = composeSopSheet(subDomain, {
    institution: ['PEMERINTAH KABUPATEN CONTOH'],
    approvedBy: null,
    presentTitles: ['Pelaksana'],
    steps: [{ step: 'S2', state: 'done', acts: [{ act: 'dispose', lines: ['Wening'] }], actual: [], remarks: [] }],
    caseFacts: [],
    assumptions: [],
    foot: '',
    breaksAfter: subDomainBreaks,
  })

  test('carries the printed cells untouched, the empty ones of row 12 included', () => {
    expect(sheet.rows.map((row) => [row.procedure, row.requirements, row.time, row.output, row.note])).toEqual(
      subDomain.steps.map(({ printed }) => [
        printed.procedure,
        printed.requirements,
        printed.time,
        printed.output,
        printed.note,
      ]),
    )
    expect(sheet.rows[11]?.time).toBe('')
  })

  test('has twelve columns, and breaks after rows 2, 6 and 10', () => {
    expect(sheet.columns.length + 6).toBe(12)
    expect(sheet.rows.filter((row) => row.breakAfter).map((row) => row.number)).toEqual(['2', '6', '10'])
  })

  test('begins and ends with capsules, decides in rows 6 and 9 alone', () => {
    const symbols = sheet.rows.map((row) => row.marks[0]?.symbol)
    expect(symbols[0]).toBe('start')
    expect(symbols[12]).toBe('end')
    expect(
      sheet.rows.filter((row) => row.marks.some((mark) => mark.symbol === 'decision')).map((row) => row.number),
    ).toEqual(['6', '9'])
  })

  test('puts who acted in their own column', () => {
    const row = sheet.rows[1]
    expect(row?.state).toBe('done')
    expect(row?.marks.find((mark) => mark.column === 5)?.lines).toEqual(['Wening'])
    expect(sheet.rows[2]?.state).toBe('ahead')
  })
})

test('a NIP of 18 digits is grouped, any other stays as it is written', () => {
  expect(groupedNip('197001011995031001')).toBe('19700101 199503 1 001')
  expect(groupedNip('19700101 199503 1 001')).toBe('19700101 199503 1 001')
  expect(groupedNip('12345')).toBe('12345')
})
