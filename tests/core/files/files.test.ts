// Files over the API: in through the gate, out as they were, identity scans encrypted and for few.
import { readdirSync, readFileSync, writeFileSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refusal, value } from '../../support/api-client.ts'
import { desksOfEachPost } from '../../support/access/desks.ts'
import { eml, jpeg, pdf, png } from '../../support/gate-samples.ts'
import { accountFor, newKey, smallOffice, type Window_ } from '../../support/small-office.ts'
import { minute } from '../../support/test-clock.ts'

function blob(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)])
}

async function put(
  { api }: Window_,
  bytes: Uint8Array,
  input: { name: string; kind?: string; personal?: 'yes' | 'no' },
) {
  return await api.files.upload({}, input, blob(bytes))
}

async function desks() {
  const office = await smallOffice()
  const jfu = await accountFor(office, 'jfu_sekretariat', 'sari')
  const sekretaris = await accountFor(office, 'sekretaris', 'agus')
  return { office, jfu, sekretaris }
}

/** Every stored object, as the disk has it. */
function stored(data: string): Buffer[] {
  const files = readdirSync(join(data, 'objects'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  return files.map((one) => readFileSync(join(one.parentPath, one.name)))
}

describe('a letter', () => {
  test('comes out as it went in, with its name, its pages and who added it', async () => {
    const { jfu } = await desks()
    const { documents } = value(
      await put(jfu, pdf(2), { name: 'C:\\berkas\\surat permohonan.pdf', kind: 'surat_permohonan' }),
    )
    expect(documents).toMatchObject([
      {
        kind: 'surat_permohonan',
        fileName: 'surat permohonan.pdf',
        mime: 'application/pdf',
        pages: 2,
        personal: false,
        addedBy: 'Sari Lestari, A.Md.',
      },
    ])
    const documentId = documents[0]?.id ?? ''
    expect(value(await jfu.api.files.download({ documentId }, {}))).toEqual(new Uint8Array(pdf(2)))
  })

  test('is offered for saving under a name that cannot leave its header', async () => {
    const { jfu } = await desks()
    const { documents } = value(await put(jfu, pdf(1), { name: 'surat"\r\nX-Jahat: 1.pdf' }))
    const response = await jfu.send(`/api/files/${documents[0]?.id ?? ''}`, {
      headers: { authorization: `Bearer ${jfu.token}` },
    })
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\r\n]+\.pdf"; filename\*=UTF-8''/,
    )
    expect(response.headers.get('x-jahat')).toBeNull()
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('whose bytes were changed on the disk is not given out', async () => {
    const { office, jfu } = await desks()
    const { documents } = value(await put(jfu, pdf(1), { name: 'surat.pdf' }))
    const { sha256, id: documentId } = documents[0] ?? { sha256: '', id: '' }
    const path = join(office.data, 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
    chmodSync(path, 0o600)
    writeFileSync(path, Buffer.concat([pdf(1), Buffer.from('x')]))
    expect(refusal(await jfu.api.files.download({ documentId }, {}))).toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('cadangan'),
    })
  })

  test('is not for the administrator, who has no case rights', async () => {
    const { office, jfu } = await desks()
    const { documents } = value(await put(jfu, pdf(1), { name: 'surat.pdf' }))
    const documentId = documents[0]?.id ?? ''
    expect(refusal(await office.admin.api.files.download({ documentId }, {})).code).toBe('not_found')
  })
})

describe('refused', () => {
  test('a program, with the reason in words', async () => {
    const { jfu } = await desks()
    const refused = refusal(await put(jfu, Buffer.from('MZ program'), { name: 'surat.pdf' }))
    expect(refused).toMatchObject({ code: 'file_refused', message: expect.stringMatching(/\.$/) })
  })

  test('nothing at all', async () => {
    const { jfu } = await desks()
    expect(refusal(await put(jfu, new Uint8Array(), { name: 'kosong.pdf' })).code).toBe('file_refused')
  })

  test('a file above the limit of the office, before it is read whole', async () => {
    const { office, jfu } = await desks()
    const { profile } = value(await office.admin.api.settings.office({}, {}))
    const work = { ...Object(profile['work']), maximumUploadMb: 1 }
    value(await office.admin.api.settings.saveOffice({}, { key: newKey(), profile: { ...profile, work }, reason: '' }))
    expect(value(await jfu.api.files.limits({}, {})).limitBytes).toBe(1_048_576)
    const refused = refusal(await put(jfu, Buffer.alloc(1_048_577), { name: 'besar.pdf' }))
    expect(refused).toMatchObject({ code: 'too_large', data: { limitBytes: 1_048_576 } })
  })

  test('a kind that is no word', async () => {
    const { jfu } = await desks()
    expect(refusal(await put(jfu, pdf(1), { name: 'a.pdf', kind: '../x' })).code).toBe('invalid')
  })
})

test('an e-mail comes in with its attachments as files of their own, and says what it left out', async () => {
  const { jfu } = await desks()
  const mail = eml({ fileName: 'surat.pdf', bytes: pdf(3) }, { fileName: 'virus.exe', bytes: Buffer.from('MZ') })
  const { documents, refused } = value(await put(jfu, mail, { name: 'permohonan.eml', kind: 'surat_permohonan' }))
  expect(documents.map((one) => [one.kind, one.mime, one.pages])).toEqual([
    ['surat_permohonan', 'message/rfc822', null],
    ['lampiran', 'application/pdf', 3],
  ])
  expect(refused).toEqual([{ fileName: 'virus.exe', sentence: expect.stringMatching(/\.$/) }])
})

describe('an identity scan', () => {
  const scan = jpeg(40, 30)

  test('is encrypted whatever the sender says, and its name is nowhere in the log', async () => {
    const { office, jfu } = await desks()
    const { documents } = value(
      await put(jfu, scan, { name: 'KTP Budi Santoso.jpg', kind: 'identitas', personal: 'no' }),
    )
    expect(documents[0]).toMatchObject({ personal: true, fileName: 'identitas.jpg' })
    expect(stored(office.data).some((bytes) => bytes.includes(scan))).toBe(false)
    const documentId = documents[0]?.id ?? ''
    expect(value(await jfu.api.files.download({ documentId }, {}))).toEqual(new Uint8Array(scan))
  })

  test('is for those who check identities alone', async () => {
    const { office, jfu, sekretaris } = await desks()
    const { documents } = value(await put(jfu, scan, { name: 'ktp.jpg', personal: 'yes' }))
    const documentId = documents[0]?.id ?? ''
    for (const window of [sekretaris, office.admin]) {
      expect(refusal(await window.api.files.download({ documentId }, {})).code).toBe('not_found')
    }
  })

  test('two uploads of the same scan are two secrets', async () => {
    const { jfu } = await desks()
    const first = value(await put(jfu, scan, { name: 'ktp.jpg', personal: 'yes' })).documents[0]
    const second = value(await put(jfu, scan, { name: 'ktp.jpg', personal: 'yes' })).documents[0]
    expect(first?.sha256).not.toBe(second?.sha256)
  })
})

test('the logo is uploaded by the administrator, chosen in the profile, and shown to everybody', async () => {
  const { office, sekretaris } = await desks()
  const { documents } = value(await put(office.admin, png(4, 4), { name: 'logo.png', kind: 'logo' }))
  const { profile } = value(await office.admin.api.settings.office({}, {}))
  value(
    await office.admin.api.settings.saveOffice(
      {},
      { key: newKey(), profile: { ...profile, logo: documents[0]?.sha256 ?? null }, reason: 'Logo' },
    ),
  )
  const { logo } = value(await sekretaris.api.settings.office({}, {}))
  expect(logo).toBe(documents[0]?.id)
  value(await sekretaris.api.files.download({ documentId: logo ?? '' }, {}))
})

test('the inspector reads and adds nothing', async () => {
  const { windows, letterId } = await desksOfEachPost()
  value(await windows.pemeriksa.api.files.download({ documentId: letterId }, {}))
  expect(refusal(await put(windows.pemeriksa, pdf(1), { name: 'surat.pdf' })).code).toBe('forbidden')
})

describe('a draft', () => {
  test('is kept for its person alone, and forgotten when dropped', async () => {
    const { office, jfu, sekretaris } = await desks()
    const content = { subjek: 'Permohonan', nama: ['a.contohkab.go.id'], angka: 1.5 }
    office.clock.pass(minute)
    expect(value(await jfu.api.files.saveDraft({ key: 'intake' }, { content })).savedAt).toBe(office.clock.now())
    expect(value(await jfu.api.files.getDraft({ key: 'intake' }, {})).content).toEqual(content)
    expect(value(await sekretaris.api.files.getDraft({ key: 'intake' }, {}))).toEqual({ content: null, savedAt: null })
    value(await sekretaris.api.files.dropDraft({ key: 'intake' }, {}))
    expect(value(await jfu.api.files.getDraft({ key: 'intake' }, {})).content).toEqual(content)
    value(await jfu.api.files.dropDraft({ key: 'intake' }, {}))
    expect(value(await jfu.api.files.getDraft({ key: 'intake' }, {})).content).toBeNull()
  })

  test('the newest text takes the place of the older one', async () => {
    const { jfu } = await desks()
    value(await jfu.api.files.saveDraft({ key: 'case:1:8' }, { content: { isi: 'lama' } }))
    value(await jfu.api.files.saveDraft({ key: 'case:1:8' }, { content: { isi: 'baru' } }))
    expect(value(await jfu.api.files.getDraft({ key: 'case:1:8' }, {})).content).toEqual({ isi: 'baru' })
  })
})
