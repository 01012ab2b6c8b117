// The swimlane over real cases and over all thirteen procedures: marks, links, returns, words, print.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { officeTime } from '../../../renderer/api/office-time.ts'
import { whenWords } from '../../../renderer/journey/DueDialog.tsx'
import { lanesOf } from '../../../renderer/journey/geometry.ts'
import { marksOf, stepState } from '../../../renderer/journey/lanes.ts'
import { sopSheetOf } from '../../../renderer/journey/sop-print.ts'
import { hereWords, recordWords, standingWords, stepName, timeWords } from '../../../renderer/journey/words.ts'
import { LetterPage } from '../../../renderer/letters/page/LetterPage.tsx'
import { journeyView } from '../../../electron/core/cases/journey.ts'
import { loadCase } from '../../../electron/core/cases/load.ts'
import type { JourneyView } from '../../../shared/contract/case-view.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'
import { refused, walk } from '../../support/cases/walk.ts'

const time = officeTime('Asia/Jakarta')

async function journey(office: Practice, caseId: string): Promise<JourneyView> {
  return await office.services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null) throw new Error(`no case ${caseId}`)
    return await journeyView(tx, office.services, loaded)
  })
}

async function opened(until: string, changes: Parameters<typeof walk>[3] = {}) {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, until, changes)
  return { office, caseId }
}

const lanes = (view: JourneyView, width = 600) => lanesOf(view.steps, marksOf(view.steps), view.columns.length, width)

describe('a case on its way', () => {
  test('is drawn done behind, ringed where it is, open ahead', async () => {
    const { office, caseId } = await opened('S9.paraf_kabid')
    const view = await journey(office, caseId)
    const states = Object.fromEntries(marksOf(view.steps).map((mark) => [mark.key, mark.state]))
    expect(states).toMatchObject({ 'S1.0': 'done', 'S9.2': 'done', 'S9.3': 'here', 'S10.4': 'ahead' })
    // The Kabid had no changed mode to confirm: nothing is drawn for an act that was never asked.
    expect(states['S7.3']).toBeUndefined()
    const { links } = lanes(view)
    expect(links.filter((link) => link.done)).toHaveLength(11)
    expect(links.at(-1)?.done).toBe(false)
  })

  test('goes around a step that the branch passed over', async () => {
    const { office, caseId } = await opened('S8.draft', { 'S6.decide': { each: refused } })
    const view = await journey(office, caseId)
    const created = view.steps.findIndex((step) => step.id === 'S7')
    expect(stepState(view.steps, created)).toBe('skipped')
    const { links, arcs } = lanes(view)
    expect(links.some((link) => link.key.startsWith('S6.3 S8.0'))).toBe(true)
    expect(links.some((link) => link.key.includes('S7.'))).toBe(false)
    expect(arcs.every((arc) => !arc.taken)).toBe(true)
  })

  test('shows a return as an arc with its round, and the parafs anew', async () => {
    const { office, caseId } = await opened('S9.paraf_kabid')
    await office.complete(caseId, { outcome: 'return', reason: 'Hal keliru.' })
    await walk(office, caseId, 'S9.paraf_kasi')
    const view = await journey(office, caseId)
    const [arc] = lanes(view).arcs.filter((one) => one.taken)
    expect(arc).toMatchObject({ label: 'putaran 2' })
    const index = view.steps.findIndex((step) => step.id === 'S9')
    expect(standingWords(view.steps, index)).toContain('di sini sekarang, putaran 2')
  })

  test('names who is at it, since when, and how many of the printed minutes went by', async () => {
    const { office, caseId } = await opened('S4.verify')
    expect(hereWords((await journey(office, caseId)).steps[3] ?? blankStep, time)).toContain('belum diambil')
    await office.send(caseId, 'staf_teknis', { type: 'take' })
    const view = await journey(office, caseId)
    const step = view.steps.find((one) => one.id === 'S4')
    if (step === undefined) throw new Error('no step')
    expect(hereWords(step, time)).toMatch(/^Di sini sejak .+ – \d+ dari 30 menit$/)
    expect(recordWords(step.visits.at(-1)?.acts.at(-1) ?? null, view.people, time)).toContain('Bagus Pratama')
  })
})

describe('minutes', () => {
  const visit = { step: 'S4', round: 1, enteredAt: 0, leftAt: 1, acts: [], standardMinutes: 30 }
  const withVisit = (worked: number, waiting: number, standardMinutes: number | null, printed: string) =>
    timeWords({
      ...blankStep,
      standardMinutes,
      printed: { ...blankStep.printed, time: printed },
      visits: [{ ...visit, workedMinutes: worked, waitingMinutes: waiting }],
    })

  test('stand against the printed ones; what is over is said in a word too', () => {
    expect(withVisit(22, 41, 30, '30 Menit')).toEqual({
      main: '22 / 30 menit',
      below: 'tunggu 41 menit',
      late: false,
    })
    expect(withVisit(33, 0, 30, '30 Menit')).toEqual({ main: '33 / 30 menit', below: 'lewat 3 menit', late: true })
  })

  test('of a row without a printed time are a dash, never a nought', () => {
    expect(timeWords({ ...blankStep, standardMinutes: null })).toEqual({ main: '–', below: '', late: false })
  })

  test('keep a printed time of another unit as it is', () => {
    const printed = { ...blankStep.printed, time: '1 (satu) hari' }
    expect(timeWords({ ...blankStep, standardMinutes: null, printed }).main).toBe('1 (satu) hari')
  })
})

const blankStep: JourneyView['steps'][number] = {
  id: 'S4',
  number: '4',
  label: 'Memverifikasi',
  kind: 'verification',
  printed: { procedure: 'Melakukan verifikasi data', requirements: '', time: '', output: '', note: '' },
  source: 'S4, langkah 4',
  standardMinutes: 30,
  acts: [],
  visits: [],
  state: 'ahead',
  returnsTo: [],
}

/** A journey that has not begun, from the definition alone. */
function fresh(definition: Definition): JourneyView['steps'] {
  return definition.steps.map((step) => ({
    ...blankStep,
    id: step.id,
    number: step.printed.number,
    label: step.label,
    kind: step.kind,
    printed: { ...blankStep.printed, ...step.printed },
    acts: step.acts.map((act) => {
      const actor = act.actor.kind === 'post' ? act.actor.post : act.actor.party
      const column = definition.columns.findIndex((one) => one.actors.includes(actor))
      return { act: act.code, verb: act.verb, column, postTitle: actor, assumed: act.assumed }
    }),
    returnsTo: step.acts
      .flatMap((act) => act.outcomes)
      .flatMap((outcome) =>
        outcome.kind === 'return' && outcome.to !== null
          ? [{ to: outcome.to, rounds: 0, notPrinted: outcome.notPrinted ?? null }]
          : [],
      ),
  }))
}

describe('every procedure', () => {
  test.each(definitions.map((definition) => [definition.code, definition] as const))(
    '%s is drawn whole',
    (_, definition) => {
      const steps = fresh(definition)
      const count = definition.columns.length
      const { marks, links, arcs, width, height, tops } = lanesOf(steps, marksOf(steps), count, count * 80)
      expect(tops).toHaveLength(steps.length + 1)
      expect(new Set(marks.map((mark) => mark.row)).size).toBeGreaterThanOrEqual(Math.ceil(steps.length / 2))
      for (const mark of marks) {
        expect(mark.x - mark.halfWidth).toBeGreaterThanOrEqual(0)
        expect(mark.x + mark.halfWidth).toBeLessThanOrEqual(width)
        expect(mark.y + mark.halfHeight).toBeLessThanOrEqual(height)
      }
      expect(links).toHaveLength(marks.length - 1)
      for (const path of [...links, ...arcs]) expect(path.d).not.toMatch(/NaN|undefined/)
      for (const step of steps) expect(stepName(step)).not.toBe('')
    },
  )
})

test('the print carries the identity page and the printed cells, and no approval of another Kabupaten', async () => {
  const { office, caseId } = await opened('S7.execute')
  const model = sopSheetOf({
    definition: subDomain,
    view: await office.view(caseId),
    journey: await journey(office, caseId),
    office: { name: 'Dinas Komunikasi dan Informatika', region: 'Kabupaten Contoh' },
    time,
  })
  expect(model.rows.map((row) => row.number)).toEqual(subDomain.steps.map((step) => step.printed.number))
  expect(model.rows.map((row) => row.state).slice(5, 8)).toEqual(['done', 'running', 'ahead'])
  const html = renderToStaticMarkup(<LetterPage model={model} label="Lembar SOP" draft={false} />)
  for (const title of ['Uraian Prosedur', 'Mutu Baku', 'Keterangan', 'PEMERINTAH KABUPATEN CONTOH']) {
    expect(html).toContain(title)
  }
  expect(html).not.toContain('WAHYU')
})

test('the days of a sum stand in words', () => {
  expect(whenWords('2026-03-17')).toBe('17 Maret 2026')
  expect(whenWords('2026-03-18/2026-03-24')).toBe('18 Maret 2026 sampai 24 Maret 2026')
})
