// The command that answers one question: JSON alone on standard output, a sentence on the other where it cannot.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { upsertDecree } from '../../electron/core/calendar/queries.ts'
import { insertRegister } from '../../electron/core/domains/queries.ts'
import { upsertSetting } from '../../electron/core/office/queries.ts'
import type { Decree } from '../../shared/calendar/decree.ts'
import { contoh } from '../../shared/office/profiles/contoh.data.ts'
import { localHoliday, office } from '../support/calendars.ts'
import { tempFolder, tempStore } from '../support/temp-data.ts'

const script = fileURLToPath(new URL('../../electron/cli/ask.ts', import.meta.url))

function ask(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' })
  return { status, stderr, answer: stdout === '' ? null : (JSON.parse(stdout) as unknown) }
}

/** An office with two decrees more and one name in its register; the folder stays in use. */
async function officeFolder(): Promise<string> {
  const store = await tempStore()
  await store.write(async (tx) => {
    await upsertSetting(tx, 'profile', JSON.stringify(contoh), 1)
    for (const decree of [...office.decrees, localHoliday('2026-03-25')]) await upsertDecree(tx, rowOf(decree))
    await insertRegister(tx, {
      id: 'r1',
      fqdn: 'dinkes.contohkab.go.id',
      label: 'dinkes',
      zone: 'contohkab.go.id',
      unit_id: null,
      owner_name: 'Dinas Kesehatan',
      function: 'website',
      mode: null,
      target: null,
      capacity: null,
      state: 'active',
      since: null,
      source: 'manual',
      case_id: null,
      released_at: null,
      pic_ref: null,
      note: null,
      updated_seq: 1,
    })
  })
  return store.dataDir
}

function rowOf(decree: Decree) {
  return {
    id: decree.id,
    kind: decree.kind,
    year: null,
    title: decree.title,
    citation: decree.number,
    from_date: decree.validFrom,
    to_date: decree.validTo,
    known_at: 0,
    withdrawn_at: null,
    body: JSON.stringify({ decree, source: 'uji' }),
    updated_seq: 1,
  }
}

describe('due', () => {
  it('answers minutes and working days by the shipped calendar', () => {
    expect(ask('due', '--start', '2026-03-17T14:30', '--minutes', '60')).toEqual({
      status: 0,
      stderr: '',
      answer: { due: '2026-03-25T08:00' },
    })
    expect(ask('due', '--start', '2026-01-10T10:00', '--workdays', '2').answer).toEqual({ due: '2026-01-13T16:00' })
  })

  it("answers by the office's own decrees, while the folder is in use", async () => {
    const folder = await officeFolder()
    const { answer } = ask('due', '--start', '2026-03-17T14:30', '--minutes', '60', '--data', folder)
    expect(answer).toEqual({ due: '2026-03-26T08:00' })
  })
})

describe('name', () => {
  it('answers by the rules alone without a data folder', () => {
    expect(ask('name', '--label', 'dinkes').answer).toEqual({ findings: [] })
    expect(ask('name', '--label', 'www').answer).toMatchObject({ findings: [{ code: 'RESERVED', severity: 'block' }] })
    expect(ask('name', '--label', '-dinkes').answer).toMatchObject({ findings: [{ severity: 'block' }] })
    expect(ask('name', '--label', '').answer).toMatchObject({ findings: [{ code: 'EMPTY' }] })
  })

  it("looks into the office's register", async () => {
    const { answer } = ask('name', '--label', 'dinkes', '--data', await officeFolder())
    expect(answer).toMatchObject({ findings: [{ code: 'TAKEN_REGISTER' }, { code: 'REGISTER_INCOMPLETE' }] })
  })
})

it.each([
  [[]],
  [['due']],
  [['what', '--label', 'x']],
  [['name']],
  [['due', '--start', '2026-03-17T14:30']],
  [['due', '--start', '2026-03-17T14:30', '--minutes', '-5']],
  [['due', '--start', '2026-03-17T14:30', '--minutes', '1e3']],
  [['due', '--start', '2026-02-30T14:30', '--minutes', '5']],
  [['due', '--start', '2026-03-17T14:30', '--minutes', '5', '--colour', 'red']],
])('%j is refused with a sentence and nothing on standard output', (words) => {
  const { status, stderr, answer } = ask(...words)
  expect({ status, answer }).toEqual({ status: 2, answer: null })
  expect(stderr).not.toContain('at ')
  expect(stderr.trim()).not.toBe('')
})

it('an empty folder is refused with the remedy', () => {
  const { status, stderr } = ask('name', '--label', 'dinkes', '--data', tempFolder())
  expect(status).toBe(2)
  expect(stderr).toContain('siapkan kantor baru')
})
