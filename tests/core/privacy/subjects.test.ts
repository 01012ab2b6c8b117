// What a person may ask of the office: a copy of everything, a correction, a destruction that leaves nothing behind.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { objectPath } from '../../../electron/core/archive/objects/object-path.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { refusal, value } from '../../support/api-client.ts'
import { desksOfEachPost } from '../../support/access/desks.ts'
import { openCore } from '../../support/core.ts'
import { documentText } from '../../support/document-text.ts'
import { jpeg } from '../../support/gate-samples.ts'
import { newKey, prove, userPassword } from '../../support/small-office.ts'

const manager = {
  name: 'Sari Widuri Contoh',
  nip: '198904222014022004',
  phone: '081234567890',
  email: 'sari.widuri@contohkab.go.id',
}

function textOf(download: object): string {
  if (!(download instanceof Uint8Array)) throw new Error('no file came')
  return documentText(download)
}

/** The manager of an open and of an ended request, the latter with a scan of her card. */
async function office() {
  const desks = await desksOfEachPost({ pengelola: manager })
  const { kabid, jfu_sekretariat: jfu, admin } = desks.windows
  const scan = new Blob([new Uint8Array(jpeg(40, 30))])
  const { documents } = value(await jfu.api.files.upload({}, { name: 'KTP Sari Widuri.jpg', kind: 'identitas' }, scan))
  const [card] = documents
  if (card === undefined) throw new Error('nothing was uploaded')
  const caseId = desks.cases.ended
  const command = { type: 'add_document', documentId: card.id, kind: 'identitas', note: '' } as const
  const input = { key: newKey(), post: 'jfu_sekretariat', paper: null, proof: null } as const
  value(await jfu.api.cases.perform({ caseId }, { ...input, seen: await desks.version(caseId), command }))
  const { officials } = value(await admin.api.settings.officials({}, {}))
  const witnessId = officials.find((one) => one.post === 'sekretaris')?.personId ?? ''
  const { held } = value(await kabid.api.privacy.find({}, { text: 'widuri' }))
  return { ...desks, kabid, jfu, card, witnessId, held }
}

type Opened = Awaited<ReturnType<typeof office>>

function chosen({ held, witnessId }: Opened) {
  const ended = held.filter((one) => one.erasable)
  return {
    key: newKey(),
    recordIds: ended.filter((one) => one.kind === 'record').map((one) => one.id),
    scanIds: ended.filter((one) => one.kind === 'scan').map((one) => one.id),
    number: '470/3/2026',
    ground: 'request' as const,
    basis: 'surat Sari Widuri tanggal 16 Maret 2026',
    witnessId,
    proof: null,
  }
}

describe('a copy', () => {
  test('is found by name, NIP, number or address, masked, with what may be destroyed and why not', async () => {
    const { kabid, held } = await office()
    expect(held.map(({ label, about, erasable }) => [label, about, erasable])).toHaveLength(4)
    expect(held.map(({ label, about, erasable }) => [label, about, erasable])).toEqual(
      expect.arrayContaining([
        ['Pengelola sub domain', 'agenda 3/2026, uji-tiga.contohkab.go.id', true],
        ['Pengelola sub domain', 'agenda 1/2026, uji-satu.contohkab.go.id', false],
        ['Pindaian identitas pengelola', 'agenda 3/2026, uji-tiga.contohkab.go.id', true],
        ['Pindaian identitas pengelola', 'agenda 1/2026, uji-satu.contohkab.go.id', false],
      ]),
    )
    expect(JSON.stringify(held)).not.toContain(manager.phone)
    for (const text of ['19890422', '0812345', 'SARI.WIDURI@', '%', 'sa']) {
      const found = value(await kabid.api.privacy.find({}, { text })).held
      expect([text, found.length > 0]).toEqual([text, text.length > 2])
    }
  })

  test('holds every value in full, and giving it out is written down with who asked', async () => {
    const { kabid, jfu, windows, held } = await office()
    const recordIds = held.filter((one) => one.kind === 'record').map((one) => one.id)
    const input = { personIds: [], recordIds, scanIds: [], requestedBy: 'Sari Widuri, menunjukkan kartu pegawai' }
    const text = textOf(value(await jfu.api.privacy.print({}, input)))
    for (const part of [...Object.values(manager), 'uji-satu.contohkab.go.id', '3 x 24 jam'])
      expect(text).toContain(part)
    const { rows } = value(await windows.admin.api.privacy.reads({}, {}))
    expect(rows.map((row) => row.reason)).toEqual([
      'Diminta Sari Widuri, menunjukkan kartu pegawai',
      'Diminta Sari Widuri, menunjukkan kartu pegawai',
    ])
    expect(refusal(await kabid.api.privacy.print({}, { ...input, requestedBy: ' ' })).code).toBe('invalid')
  })

  test('of one’s own is everybody’s to print, and holds nobody else', async () => {
    const { windows } = await office()
    const text = textOf(value(await windows.kasi.api.privacy.mine({}, {})))
    expect(text).toContain('Pejabat kasi')
    expect(text).toContain('Masuk terakhir')
    expect(text).not.toContain('Pejabat kabid')
    expect(text).not.toContain(manager.name)
  })
})

describe('a correction', () => {
  test('changes the value, keeps the log sound, and the case goes on with the new one', async () => {
    const opened = await office()
    const { kabid, jfu, held, cases, windows } = opened
    const recordId = held.find((one) => one.kind === 'record' && !one.erasable)?.id ?? ''
    const input = { key: newKey(), content: { phone: '0899000111' }, reason: 'Surat 4/2026', proof: null }
    expect(refusal(await jfu.api.privacy.correct({ recordId }, input)).code).toBe('reauthentication_required')
    await prove(jfu, userPassword)
    value(await jfu.api.privacy.correct({ recordId }, input))
    value(await jfu.api.privacy.correct({ recordId }, input))
    const { contact } = value(await kabid.api.privacy.caseContact({ caseId: cases.open }, { reason: '' }))
    expect(contact['pengelola']).toEqual({ ...manager, phone: '0899000111' })
    const wrong = [
      { content: { phone: '0899000111' }, reason: 'x' },
      { content: { agama: 'x' }, reason: 'x' },
      { content: { phone: '1' }, reason: ' ' },
    ]
    for (const one of wrong) {
      const answer = await jfu.api.privacy.correct({ recordId }, { key: newKey(), proof: null, ...one })
      expect(refusal(answer).code).toBe('invalid')
    }
    expect(refusal(await windows.kasi.api.privacy.correct({ recordId }, { ...input, key: newKey() })).code).toBe(
      'forbidden',
    )
    await opened.close()
    expect((await verifyData(opened.data, projectors)).filter((one) => one.severity === 'error')).toEqual([])
  })
})

describe('a destruction', () => {
  test('is the Kabid’s alone, of ended requests alone, with the password, a number and a basis', async () => {
    const opened = await office()
    const { kabid, jfu, held } = opened
    const destroy = async (change: object) => await kabid.api.privacy.destroy({}, { ...chosen(opened), ...change })
    expect(refusal(await jfu.api.privacy.destroy({}, chosen(opened))).code).toBe('forbidden')
    expect(refusal(await destroy({})).code).toBe('reauthentication_required')
    await prove(kabid, userPassword)
    const running = held.filter((one) => !one.erasable && one.kind === 'record').map((one) => one.id)
    expect(refusal(await destroy({ recordIds: running })).code).toBe('wrong_state')
    expect(refusal(await destroy({ recordIds: [], scanIds: [] })).code).toBe('not_found')
    expect(refusal(await destroy({ number: ' ', basis: '' })).code).toBe('invalid')
    expect(value(await kabid.api.privacy.find({}, { text: 'widuri' })).held).toHaveLength(4)
  })

  test('leaves no value in the database, its log, the search, the drafts or on the disk, and a sound office', async () => {
    const opened = await office()
    const { kabid, jfu, windows, card, data, held } = opened
    const running = held.filter((one) => !one.erasable && one.kind === 'record').map((one) => one.id)
    await prove(jfu, userPassword)
    const other = {
      key: newKey(),
      content: { name: 'Nama Lain', nip: '1', phone: '2', email: '3' },
      reason: 'Uji',
      proof: null,
    }
    value(await jfu.api.privacy.correct({ recordId: running[0] ?? '' }, other))
    value(await jfu.api.files.saveDraft({ key: 'catatan' }, { content: { text: `Hubungi ${manager.phone}` } }))
    value(await jfu.api.files.saveDraft({ key: 'lain' }, { content: { text: 'Tidak ada hubungannya' } }))
    await prove(kabid, userPassword)
    const input = chosen(opened)
    const done = value(await kabid.api.privacy.destroy({}, input))
    expect(done).toMatchObject({ records: 1, scans: 1, drafts: 1 })
    expect(value(await kabid.api.privacy.destroy({}, input))).toEqual(done)
    expect(value(await kabid.api.privacy.find({}, { text: 'widuri' })).held).toEqual([])
    expect(value(await jfu.api.registry.search({}, { q: 'widuri' })).hits).toEqual([])
    expect(value(await jfu.api.files.getDraft({ key: 'lain' }, {})).content).not.toBeNull()
    const gone = refusal(await kabid.api.files.download({ documentId: card.id }, {}))
    expect(gone.message).toContain('dimusnahkan')
    const minutes = textOf(value(await windows.pemeriksa.api.files.download({ documentId: done.minutesId }, {})))
    for (const part of ['PEMUSNAHAN DATA PRIBADI', '470/3/2026', 'Pejabat sekretaris', 'uji-tiga']) {
      expect(minutes).toContain(part)
    }
    for (const secret of Object.values(manager)) expect(minutes).not.toContain(secret)
    await opened.close()
    expect(existsSync(objectPath(data, card.sha256))).toBe(false)
    for (const name of readdirSync(data).filter((one) => one.startsWith('siladom.db'))) {
      const bytes = readFileSync(join(data, name))
      for (const secret of [...Object.values(manager), 'KTP Sari']) {
        expect([name, secret, bytes.includes(secret)]).toEqual([name, secret, false])
      }
    }
    expect((await verifyData(data, projectors)).filter((one) => one.severity === 'error')).toEqual([])
  })

  test('that a power cut left with a file on the disk is finished at the next start', async () => {
    const opened = await office()
    await prove(opened.kabid, userPassword)
    value(await opened.kabid.api.privacy.destroy({}, chosen(opened)))
    await opened.close()
    const path = objectPath(opened.data, opened.card.sha256)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'sisa')
    const again = await openCore({ data: opened.data })
    await again.close()
    expect(existsSync(path)).toBe(false)
  })
})
