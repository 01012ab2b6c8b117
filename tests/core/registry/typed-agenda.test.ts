// Where the office types its agenda numbers, the original of an e-mail is entered under the number of its own line.
import { expect, test } from 'vitest'
import { selectIncomingOfCase } from '../../../electron/core/agenda/queries.ts'
import { profileChanged, profileStream } from '../../../electron/core/office/events.ts'
import { recordAny } from '../../../electron/core/record.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'

/** The practice office, with its agenda kept on paper or in SRIKANDI. */
async function typingOffice(): Promise<Practice> {
  const office = await practice()
  const { services } = office
  const { personId } = await office.caller('admin')
  await services.store.write(async (tx) => {
    const profile = await services.office.profile(tx)
    const now = office.now()
    const meta = {
      at: now,
      recordedAt: now,
      actor: personId,
      recorder: personId,
      post: 'admin',
      capacity: 'definitif',
      key: null,
    }
    const typed = { ...profile, numbering: { ...profile.numbering, agenda: 'typed' as const } }
    await recordAny({ tx, services, meta }, 'office', profileStream, [profileChanged(typed, 'Agenda di SRIKANDI.')])
  })
  return office
}

test('without it nothing is entered; with it both letters stand in the book', async () => {
  const office = await typingOffice()
  const caseId = await office.open({ channel: 'email', agendaNumber: '17' })
  const original = (agendaNumber: string | null) =>
    office.send(caseId, 'jfu_sekretariat', {
      type: 'original_received',
      agendaNumber,
      documents: [],
      date: '2026-03-16',
    })
  const numbers = async () =>
    (await office.services.store.read(async (tx) => await selectIncomingOfCase(tx, caseId))).map(
      (line) => line.number_text,
    )
  expect(await original(null)).toBe('number_taken')
  expect(await original('17')).toBe('number_taken')
  expect(await numbers()).toEqual(['17'])
  expect((await office.view(caseId, 'jfu_sekretariat')).abilities.originalReceived).toBe(true)
  expect(await original('23')).toBe('ok')
  expect(await numbers()).toEqual(['17', '23'])
})
