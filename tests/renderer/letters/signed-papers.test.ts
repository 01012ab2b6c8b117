// What is recorded of the wet signatures, as the screen sends it and the rules take it.
import { expect, test } from 'vitest'
import { type SignedPaper, signedPapersCompletion, standardStatement } from '../../../renderer/letters/signed-papers.ts'
import { storedSentences } from '../../../renderer/letters/stored-sentences.ts'
import { practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'

const blank: SignedPaper = { documentId: null, fileName: '', statement: '', date: '2026-03-16' }

test('each approved paper is recorded by a statement, and the case goes on to be sent', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S11.wet_sign')
  const view = await office.view(caseId)
  const letters = view.letters.filter((letter) => letter.approved)
  expect(letters.map((letter) => letter.title)).toEqual(['Surat pemberitahuan', 'Laporan'])
  const record = async (entered: Readonly<Record<string, SignedPaper>>) => {
    const { outcome = null, values = {}, documents = [] } = signedPapersCompletion(letters, entered, 'signed')
    const command = {
      type: 'complete',
      outcome,
      reason: null,
      values,
      items: {},
      documents: [...documents],
      digest: null,
    }
    return await office.send(caseId, 'jfu_sekretariat', { ...command, type: 'complete' })
  }
  expect(await record({})).toBe('invalid')
  const stated = letters.map((letter) => [
    letter.kind,
    { ...blank, statement: standardStatement(letter, 'Kepala Dinas') },
  ])
  expect(await record(Object.fromEntries(stated))).toBe('ok')
  expect((await office.view(caseId)).step?.id).toBe('S12')
})

test('a scan stands in place of a statement and belongs to the case', () => {
  const letter = {
    kind: 'laporan',
    title: 'Laporan',
    round: 1,
    number: null,
    date: null,
    approved: true,
    sentOn: null,
    documentId: null,
    signed: null,
    voided: [],
  }
  const scanned = { ...blank, documentId: 'd1', statement: 'lama' }
  expect(signedPapersCompletion([letter], { laporan: scanned }, 'signed')).toEqual({
    outcome: 'signed',
    values: { signed_papers: [{ kind: 'laporan', documentId: 'd1', statement: null, date: '2026-03-16' }] },
    documents: ['d1'],
  })
})

test('the packet that is read has the sentences that were handed in', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S8.draft')
  expect(storedSentences(await office.view(caseId))).toEqual({})
  await office.complete(caseId, { values: { sentences: { surat: { closing: 'Terima kasih.' } } } })
  expect(storedSentences(await office.view(caseId))).toEqual({ surat: { closing: 'Terima kasih.' } })
})
