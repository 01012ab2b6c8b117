// The text for the applicant: at every step of every procedure, in plain sentences, and never with anybody's data in it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applicantText } from '../../../electron/core/cases/applicant-text.ts'
import { defaultCalendar } from '../../../shared/calendar/default-calendar.ts'
import { compileCalendar } from '../../../shared/calendar/compile.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { choices, complete, open, type Walk } from '../../shared/procedures/definitions/walker.ts'

const calendar = compileCalendar(defaultCalendar())
const secret = 'RAHASIA 3303011505850001'
const now = 1_772_000_500_000

/** The acts of the subdomain SOP where nothing is changed on the way and Siladom gives the numbers. */
const straight = subDomain.steps
  .flatMap((step) => step.acts.map((act) => `${step.id}.${act.code}`))
  .filter((name) => name !== 'S7.confirm_change' && name !== 'S11.number')

const textOf = ({ definition, state }: Walk) =>
  applicantText({ definition, state, row: { agenda_no: '7/2026' } }, calendar, now)

/** Every personal field of the procedure, filled with the secret. */
function secrets(definition: Definition): JsonObject {
  const fields = definition.steps.flatMap((step) => step.acts.flatMap((act) => act.fields))
  return Object.fromEntries(fields.filter((field) => field.personal === true).map((field) => [field.key, secret]))
}

describe('every step of all procedures', () => {
  test.each(definitions)('$code has a sentence of its own for the applicant', ({ steps }) => {
    for (const { id, status } of steps) {
      expect([id, /^[A-Z].{10,140}\.$/.test(status)]).toEqual([id, true])
      expect(status).not.toMatch(/\d{6,}|@|NIP|NIK|!/)
    }
  })
})

describe('on the way through', () => {
  test.each(definitions.filter((one) => one.screens === 'generic'))(
    '$code, it says something and nothing personal',
    (definition) => {
      const marked = secrets(definition)
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 200, maxLength: 200 }), (numbers) => {
          let at = 0
          const pick = (limit: number) => (limit <= 1 ? 0 : (numbers[at++ % numbers.length] ?? 0) % limit)
          let here = open(definition, pick, marked)
          for (let acts = 0; acts < 25 && here.state.position !== null; acts += 1) {
            expect(textOf(here)).toMatch(/^Permohonan .+ \(nomor agenda 7\/2026, kode lacak ABC\): .+\.$/)
            expect(textOf(here)).not.toContain('RAHASIA')
            expect(textOf(here)).not.toContain('person of')
            const codes = choices(here)
            const next = codes.map((code) => complete(here, code, pick, marked)).find((one) => typeof one !== 'string')
            if (next === undefined || typeof next === 'string') return
            here = next
          }
        }),
        { numRuns: 20 },
      )
    },
  )

  test('the subdomain SOP names neither the pengelola nor an official at any act', async () => {
    const office = await practice()
    const pengelola = {
      name: 'Sari Contoh',
      nip: '198505112010012011',
      phone: '081200001111',
      email: 'sari@contohkab.go.id',
    }
    const values = {
      letter_no: '9/2026',
      letter_date: '2026-03-13',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
      pengelola,
    }
    const caseId = await office.open({ values })
    const texts: string[] = []
    for (const act of [...straight.slice(1), null]) {
      texts.push((await office.view(caseId)).applicantText)
      await walk(office, caseId, act)
    }
    texts.push((await office.view(caseId)).applicantText)
    expect(new Set(texts).size).toBeGreaterThan(9)
    for (const text of texts) expect(text).not.toMatch(/Sari|1985|0812|@|S\.Kom|M\.Si|Endah|Rina|Ratna/)
  })
})

describe('at the end and while waiting', () => {
  test('it says what is waited for, or that nothing more is done, and promises no day', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    await office.send(caseId, 'kabid', {
      type: 'pause',
      reason: 'applicant',
      text: 'Surat kuasa pengelola',
      itemId: null,
    })
    expect((await office.view(caseId)).applicantText).toMatch(
      /: Kami menunggu kelengkapan dari Bapak\/Ibu: Surat kuasa pengelola\.$/,
    )
    await office.send(caseId, 'kabid', { type: 'resume', note: '', documents: [] })
    await office.send(caseId, 'kabid', { type: 'pause', reason: 'registrar', text: 'Tiket 9 milik Sari', itemId: null })
    expect((await office.view(caseId)).applicantText).toMatch(/: Kami menunggu pengelola nama domain\.$/)
    await office.send(caseId, 'kabid', { type: 'resume', note: '', documents: [] })
    await office.send(caseId, 'kabid', { type: 'withdraw', note: 'Surat 5/2026', documents: [] })
    expect((await office.view(caseId)).applicantText).toMatch(
      /: Permohonan ditarik kembali oleh pemohon dan tidak kami proses lebih lanjut\.$/,
    )
    await walk(office, caseId, null)
    expect((await office.view(caseId)).applicantText).toMatch(/tidak kami proses lebih lanjut\.$/)
  })

  test('a letter that is no request is not called finished work', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S2.dispose')
    await office.complete(caseId, { outcome: 'not_for_us', reason: 'Undangan rapat' })
    expect((await office.view(caseId)).applicantText).toContain('bukan permohonan sub domain')
  })
})
