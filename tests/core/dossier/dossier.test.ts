// The examiner's file: its order, its fingerprints, its events, and what is left out of it.
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { documentStored } from '../../../electron/core/archive/objects/document-events.ts'
import { keepObjectKey, putSealed } from '../../../electron/core/archive/sealed/sealed-objects.ts'
import { dossierOf } from '../../../electron/core/archive/dossier.ts'
import { numberedName } from '../../../electron/core/archive/dossier/file-name.ts'
import { chainHash } from '../../../electron/core/log/chain.ts'
import { eventsOf } from '../../../electron/core/log/read.ts'
import { lintDocx } from '../../../electron/core/letters/lint/lint.ts'
import { recordAny } from '../../../electron/core/record.ts'
import type { EventsTable } from '../../../electron/core/store/tables/log.ts'
import type { Json, JsonObject } from '../../../shared/json.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { inForce } from '../../../shared/procedures/definitions/index.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'

async function finished() {
  const office = await practice()
  const letter = await upload(office, 'surat_permohonan', 'surat ..\\..\\x.pdf', false)
  const identity = await upload(office, 'identitas', 'KTP Sari.pdf', true)
  const caseId = await office.open({ documents: [letter, identity] })
  await walk(office, caseId, null)
  return { office, caseId }
}

async function unpacked(office: Practice, caseId: string, post: PostKey = 'kabid') {
  const dossier = await dossierOf(office.services, await office.caller(post), caseId)
  if (dossier === null) throw new Error('no file')
  return { dossier, files: unzipSync(dossier.bytes) }
}

test('the sheet lies first, then the cover, then the papers in the order of the steps', async () => {
  const { office, caseId } = await finished()
  const { dossier, files } = await unpacked(office, caseId)
  expect(dossier.fileName).toBe('Berkas pemeriksa 1-2026.zip')
  expect(Object.keys(files)).toEqual([
    '01 Lembar SOP.docx',
    '02 Lembar pemeriksa.docx',
    '03 Surat permohonan.pdf',
    '04 Identitas pengelola.pdf',
    '05 Tanda terima.docx',
    '06 Lembar disposisi.docx',
    '07 Laporan hasil verifikasi.docx',
    '08 Berita acara pembuatan.docx',
    '09 Surat pemberitahuan.docx',
    '10 Laporan.docx',
    '11 Tanda terima akses.docx',
    '12 Catatan peristiwa.json',
    '13 Catatan peristiwa.txt',
    '14 Asumsi yang berlaku.txt',
    '15 Kepala rantai catatan.txt',
    'MANIFEST.txt',
  ])
})

test('the manifest names the SHA-256 of every file, and the head of the chain', async () => {
  const { office, caseId } = await finished()
  const { files } = await unpacked(office, caseId)
  const manifest = strFromU8(files['MANIFEST.txt'] ?? new Uint8Array())
  const lines = manifest.split('\n').filter((line) => /^[0-9a-f]{64} {2}/.test(line))
  const expected = Object.entries(files)
    .filter(([name]) => name !== 'MANIFEST.txt')
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
  expect(lines).toEqual(expected)
  expect(strFromU8(files['15 Kepala rantai catatan.txt'] ?? new Uint8Array())).toMatch(/^\d+ [0-9a-f]{64}\n$/)
  expect(manifest).toContain('oleh Rina Kusuma')
})

test('the events can be checked against their hashes, and read', async () => {
  const { office, caseId } = await finished()
  const { files } = await unpacked(office, caseId)
  const rows: EventsTable[] = JSON.parse(strFromU8(files['12 Catatan peristiwa.json'] ?? new Uint8Array()))
  expect(rows.filter((row) => row.stream === 'case').length).toBe(
    (await office.services.store.read(async (tx) => await eventsOf(tx, 'case', caseId))).length,
  )
  expect(rows.every(({ hash, ...bare }) => chainHash(bare) === hash)).toBe(true)
  expect(new Set(rows.map((row) => row.stream))).toEqual(new Set(['case', 'agenda', 'archive', 'register']))
  const text = strFromU8(files['13 Catatan peristiwa.txt'] ?? new Uint8Array())
  expect(text).toContain('Endah Prasetyowati')
  expect(text).toContain('mencatat permohonan')
  expect(strFromU8(files['14 Asumsi yang berlaku.txt'] ?? new Uint8Array())).toContain('(menunggu konfirmasi)')
})

test('every paper in it is a sound DOCX, the letters are the frozen ones', async () => {
  const { office, caseId } = await finished()
  const { files } = await unpacked(office, caseId)
  for (const [name, bytes] of Object.entries(files))
    if (name.endsWith('.docx')) expect([name, lintDocx(bytes)]).toEqual([name, []])
  const frozen = (await office.view(caseId)).letters.find((letter) => letter.kind === 'surat_pemberitahuan')
  const document = (await office.view(caseId)).documents.find((one) => one.id === frozen?.documentId)
  expect(
    createHash('sha256')
      .update(files['09 Surat pemberitahuan.docx'] ?? new Uint8Array())
      .digest('hex'),
  ).toBe(document?.sha256)
})

test('identity scans lie in it in the clear for those who may read them, and are named as left out for others', async () => {
  const { office, caseId } = await finished()
  const mine = await unpacked(office, caseId, 'kabid')
  expect(strFromU8(mine.files['04 Identitas pengelola.pdf'] ?? new Uint8Array())).toBe('isi identitas')
  const others = await unpacked(office, caseId, 'sekretaris')
  expect(Object.keys(others.files).some((name) => name.includes('Identitas'))).toBe(false)
  expect(strFromU8(others.files['MANIFEST.txt'] ?? new Uint8Array())).toContain(
    'Tidak disertakan, data pribadi: Identitas pengelola',
  )
})

test('a letter that was voided stays in the file and says so', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S11.wet_sign')
  expect(await office.complete(caseId, { outcome: 'return', reason: 'Salah nama.' })).toBe('ok')
  await walk(office, caseId, null)
  const names = Object.keys((await unpacked(office, caseId)).files)
  expect(names.filter((name) => name.includes('Surat pemberitahuan'))).toEqual([
    expect.stringContaining('(dibatalkan)'),
    expect.not.stringContaining('(dibatalkan)'),
  ])
})

test('that it left the house is an event', async () => {
  const { office, caseId } = await finished()
  const { dossier } = await unpacked(office, caseId)
  const last = (await office.services.store.read(async (tx) => await eventsOf(tx, 'archive', caseId))).at(-1)
  expect(last).toMatchObject({
    type: 'dossier_exported',
    actor: 'orang-rina',
    post: 'kabid',
    body: { caseId, sha256: createHash('sha256').update(dossier.bytes).digest('hex'), personal: true },
  })
})

test('there is none of an unknown case, nor for posts that may not have it', async () => {
  const { office, caseId } = await finished()
  expect(await dossierOf(office.services, await office.caller('kabid'), 'tidak-ada')).toBeNull()
  expect(await dossierOf(office.services, await office.caller('staf_teknis'), caseId)).toBeNull()
})

test('a procedure without papers of its own has a file too', async () => {
  const office = await practice()
  const caseId = await office.open({
    service: 'pengaduan',
    channel: 'tatap_muka',
    unitId: null,
    names: [],
    values: complaintValues(),
    subject: 'Jaringan putus',
  })
  const names = Object.keys((await unpacked(office, caseId)).files)
  expect(names.slice(0, 2)).toEqual(['01 Lembar SOP.docx', '02 Lembar pemeriksa.docx'])
})

test.each([
  ['..\\..\\x', '07 x.pdf'],
  ['a/b:c*?"<>|', '07 a b c.pdf'],
  ['\u0000\u202e ', '07 Berkas.pdf'],
  ['a'.repeat(300), `07 ${'a'.repeat(100)}.pdf`],
])('the label %j makes the safe name %j', (label, name) => expect(numberedName(7, label, 'pdf')).toBe(name))

/** Every field that the intake of a complaint asks for, filled in by its kind. */
function complaintValues(): JsonObject {
  const fields = inForce('pengaduan', '2026-03-16')?.steps[0]?.acts[0]?.fields ?? []
  const byKind: Readonly<Record<string, Json>> = { date: '2026-03-16', number: 1, yesno: 'yes' }
  return Object.fromEntries(
    fields
      .filter((field) => field.required)
      .map((field) => [field.key, field.options?.[0]?.value ?? byKind[field.kind] ?? 'Jaringan putus']),
  )
}

/** A stored document that belongs to no case yet, sealed where it is personal. */
async function upload(office: Practice, kind: string, fileName: string, personal: boolean): Promise<string> {
  const { services } = office
  const bytes = new TextEncoder().encode(`isi ${kind}`)
  const sealed = personal ? await putSealed(services.objects, services.secrets, bytes) : null
  const { sha256, size } = sealed ?? (await services.objects.put(bytes))
  const documentId = services.makeId()
  const at = office.now()
  const meta = {
    at,
    recordedAt: at,
    actor: 'orang-endah',
    recorder: 'orang-endah',
    post: 'jfu_sekretariat',
    capacity: 'definitif',
    key: null,
  }
  await services.store.write(async (tx) => {
    if (sealed !== null) await keepObjectKey(tx, sealed, at)
    await recordAny({ tx, services, meta }, 'archive', documentId, [
      documentStored({
        documentId,
        caseId: null,
        kind,
        sha256,
        size,
        mime: 'application/pdf',
        pages: 1,
        fileName,
        personal,
        note: null,
      }),
    ])
  })
  return documentId
}
