// Sentences of the laporan that were edited in step 8: in the preview, the digest and the DOCX; their limits.
import { describe, expect, test } from 'vitest'
import { renderPaper } from '../../../electron/core/letters/papers.ts'
import { packetView } from '../../../electron/core/letters/packet.ts'
import { loadCase } from '../../../electron/core/cases/load.ts'
import { composeReport, reportSentences } from '../../../shared/letters/compose/report.ts'
import { textOf } from '../../../shared/letters/blocks.ts'
import { sentenceProblems } from '../../../shared/letters/editable.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'
import { executed, walk } from '../../support/cases/walk.ts'
import { documentText } from '../../support/document-text.ts'
import { caseFacts, frame, named } from './samples.data.ts'

const drafted = async (change: JsonObject = {}) => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S8.draft', { 'S7.execute': { each: { ...executed, ...change } } })
  return { office, caseId }
}

async function packetOf(office: Practice, caseId: string, sentences: JsonObject | null = null) {
  return await office.services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null) throw new Error('no case')
    return await packetView(tx, office.services, loaded, sentences, null)
  })
}

async function printed(office: Practice, caseId: string): Promise<string> {
  return documentText((await renderPaper(office.services, caseId, 'laporan'))?.bytes ?? new Uint8Array())
}

const edited = { laporan: { closing: 'Laporan ini selesai.', suggestion: 'Nama ditinjau lagi tahun depan.' } }

describe('the sentences of the laporan', () => {
  test('are offered with what Siladom writes by itself, the saran only where there is one', async () => {
    const { office, caseId } = await drafted()
    const report = (await packetOf(office, caseId)).letters[1]
    expect(report?.sentences.map(({ key, label, value }) => [key, label, value.slice(0, 30)])).toEqual([
      ['laporan.introduction', 'Pendahuluan', 'Dinas Perhubungan mengajukan p'],
      ['laporan.suggestion', 'Saran', ''],
      ['laporan.closing', 'Penutup', 'Demikian laporan ini dibuat un'],
    ])
    const other = await drafted({ ssl: 'unchecked' })
    expect((await packetOf(other.office, other.caseId)).letters[1]?.sentences[1]?.standard).toContain('belum diperiksa')
  })

  test('change the preview and the digest of the laporan alone while they are typed, and nothing is stored', async () => {
    const { office, caseId } = await drafted()
    const [before, typed, after] = [
      await packetOf(office, caseId),
      await packetOf(office, caseId, edited),
      await packetOf(office, caseId),
    ]
    expect(JSON.stringify(typed.letters[1]?.model)).toContain('Laporan ini selesai.')
    expect(typed.letters[1]?.sentences[2]).toMatchObject({ value: 'Laporan ini selesai.' })
    expect(typed.letters[1]?.sentences[2]?.standard).toContain('sebagaimana mestinya')
    expect(typed.letters[1]?.digest).not.toBe(before.letters[1]?.digest)
    expect(typed.letters[0]?.digest).toBe(before.letters[0]?.digest)
    expect(typed.digest).not.toBe(before.digest)
    expect(after.digest).toBe(before.digest)
  })

  test('stand in the DOCX, frozen with the packet under the digest that was read', async () => {
    const { office, caseId } = await drafted()
    expect(await office.complete(caseId, { values: { sentences: edited } })).toBe('ok')
    const digest = (await packetOf(office, caseId)).letters[1]?.digest
    await walk(office, caseId, 'S11.wet_sign')
    const report = (await office.view(caseId)).letters.find((letter) => letter.kind === 'laporan')
    expect(report?.approved).toBe(true)
    const text = await printed(office, caseId)
    expect(text).toContain('Laporan ini selesai.')
    expect(text).toContain('Nama ditinjau lagi tahun depan.')
    expect(text).toContain('1 (satu) nama dibuat')
    expect((await packetOf(office, caseId)).letters[1]?.digest).toBe(digest)
  })

  test('that were emptied or put back are the standard again', async () => {
    const { office, caseId } = await drafted()
    const standard = await packetOf(office, caseId)
    const closing = standard.letters[1]?.sentences[2]?.standard ?? ''
    for (const value of [' \n ', closing]) {
      const packet = await packetOf(office, caseId, { laporan: { closing: value } })
      expect(packet.digest).toBe(standard.digest)
    }
  })

  test('of hostile text are normalised in the DOCX', async () => {
    const { office, caseId } = await drafted()
    const closing = 'Selesai\u0000\u202e </w:t> {{nomor}} dan\uFFFE akhir.'
    expect(await office.complete(caseId, { values: { sentences: { laporan: { closing } } } })).toBe('ok')
    expect(await printed(office, caseId)).toContain('Selesai </w:t> {\u200b{nomor}} dan akhir.')
  })

  test('too long or unknown are refused, and nothing moves', async () => {
    const { office, caseId } = await drafted()
    for (const laporan of [{ closing: 'x'.repeat(5001) }, { results: 'Semua disetujui.' }, { closing: 3 }]) {
      expect(await office.complete(caseId, { values: { sentences: { laporan } } })).toBe('invalid')
    }
    expect((await office.view(caseId)).step?.id).toBe('S8')
    expect(await office.complete(caseId, { values: { sentences: { laporan: { closing: 'x'.repeat(5000) } } } })).toBe(
      'ok',
    )
  })

  test('say beside which field they are too long, with the remedy', () => {
    expect(sentenceProblems({ surat: { closing: 'x' }, laporan: { suggestion: 'x'.repeat(5001) } })).toEqual([
      {
        key: 'laporan.suggestion',
        sentence: 'Saran terlalu panjang: 5001 huruf, paling banyak 5000. Ringkaslah.',
      },
    ])
    expect(sentenceProblems({ nota: {} }).map((problem) => problem.key)).toEqual(['nota'])
  })

  test('never replace what was done and reached', () => {
    const facts = caseFacts([named('antre.contohkab.go.id')])
    const all = { introduction: 'Awal.', suggestion: 'Saran.', closing: 'Akhir.' }
    const activities = [{ date: '2026-03-12', text: 'Surat diterima.' }]
    const text = textOf(composeReport(facts, activities, frame, reportSentences(facts, all)).blocks).join('\n')
    for (const kept of ['Surat diterima.', 'antre.contohkab.go.id', 'Permohonan telah selesai diproses'])
      expect(text).toContain(kept)
  })
})
