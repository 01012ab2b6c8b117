// What papers are called on the screen: words of the office, never a key of the program.
import { expect, test } from 'vitest'
import { loadCase } from '../../../electron/core/cases/load.ts'
import { paperList } from '../../../electron/core/letters/papers.ts'
import { practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'

test('every paper of a case has a title in words, the draft of its reply among them', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S9.paraf_kasi')
  const papers = await office.services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    return loaded === null ? [] : await paperList(tx, office.services, loaded)
  })
  expect(papers.find((paper) => paper.kind === 'surat')?.title).toBe('Konsep surat jawaban')
  expect(papers.length).toBeGreaterThan(4)
  for (const { title } of papers) expect(title).toMatch(/^[A-Z][A-Za-z ]+$/)
})
