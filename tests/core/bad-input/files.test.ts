// Files that are not taken in, or that come under a dangerous name: each answered in words, nothing left behind.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusal, value } from '../../support/api-client.ts'
import { docx, pdf } from '../../support/gate-samples.ts'
import { accountFor, smallOffice } from '../../support/small-office.ts'

const megabyte = 1_048_576
let bomb: Buffer

beforeAll(async () => {
  bomb = await docx({ 'word/media/a.xml': new Uint8Array(90 * megabyte) })
})

async function desk() {
  const office = await smallOffice()
  return { office, jfu: await accountFor(office, 'jfu_sekretariat', 'sari') }
}

const objects = (data: string) =>
  readdirSync(join(data, 'objects'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length

describe('refused', () => {
  test.each([
    ['a DOCX bomb', () => bomb, 'surat.docx', 'zip_bomb', 'Minta pengirim mengirim surat itu sebagai PDF.'],
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'logo.svg',
      'svg_refused',
      'Simpan sebagai PDF atau PNG',
    ],
    [
      'an SVG that calls itself PNG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'logo.png',
      'svg_refused',
      'Simpan sebagai PDF atau PNG',
    ],
    [
      'a PDF with a false ending',
      () => pdf(1, { ending: '%%EOX\n' }),
      'surat.pdf',
      'pdf_false_ending',
      'Pindai atau simpan ulang',
    ],
  ] as const)('%s, with the remedy', async (_, bytes, name, reason, remedy) => {
    const { office, jfu } = await desk()
    const no = refusal(await jfu.api.files.upload({}, { name }, new Blob([new Uint8Array(bytes())])))
    expect(no).toMatchObject({ code: 'file_refused', data: { reason }, message: expect.stringContaining(remedy) })
    expect(objects(office.data)).toBe(0)
  })

  test('a scan of 200 MB, as soon as the limit is passed and without keeping what came', async () => {
    const { office, jfu } = await desk()
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += megabyte
        stream.enqueue(new Uint8Array(megabyte))
        if (sent >= 200 * megabyte) stream.close()
      },
    })
    const request = new Request('http://kantor.test/api/files?name=pindaian.pdf', {
      method: 'PUT',
      headers: { authorization: `Bearer ${jfu.token}` },
      body,
      duplex: 'half',
    } as RequestInit)
    const response = await office.core.fetch(request, { transport: 'test' })
    const answer: { error: { code: string; message: string } } = Object(await response.json())
    expect([response.status, answer.error.code]).toEqual([413, 'too_large'])
    expect(answer.error.message).toContain('melebihi 50 MB. Pindai ulang dengan 200–300 dpi atau bagi')
    expect(sent).toBeLessThan(60 * megabyte)
    expect(objects(office.data)).toBe(0)
  })

  test('a scan that announces 200 MB, before a byte of it is read', async () => {
    const { jfu } = await desk()
    const answer = await jfu.send('/api/files?name=pindaian.pdf', {
      method: 'PUT',
      headers: { authorization: `Bearer ${jfu.token}`, 'content-length': String(200 * megabyte) },
      body: 'x',
    })
    expect(answer.status).toBe(413)
  })
})

describe('names', () => {
  test('..\\..\\x stays a name: the bytes lie under their hash, the text is kept without its way out', async () => {
    const { office, jfu } = await desk()
    const { documents } = value(
      await jfu.api.files.upload({}, { name: '..\\..\\x' }, new Blob([new Uint8Array(pdf(1))])),
    )
    expect(documents[0]?.fileName).toMatch(/^x(\.pdf)?$/)
    expect(objects(office.data)).toBe(1)
  })

  test('a name of 300 characters is kept as far as a name may go, with its ending', async () => {
    const { jfu } = await desk()
    const { documents } = value(
      await jfu.api.files.upload({}, { name: `${'surat '.repeat(50)}.pdf` }, new Blob([new Uint8Array(pdf(1))])),
    )
    expect(documents[0]?.fileName.length).toBeLessThanOrEqual(255)
    expect(documents[0]?.fileName.startsWith('surat surat')).toBe(true)
    expect(documents[0]?.fileName.endsWith('.pdf')).toBe(true)
  })
})
