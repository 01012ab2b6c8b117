// The upload gate: what is taken in, and why everything else is not, each with its remedy.
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultLimits, passGate } from '../../../electron/core/archive/gate/gate.ts'
import { displayName } from '../../../electron/core/archive/gate/file-name.ts'
import { docx, eml, jpeg, pdf, png } from '../../support/gate-samples.ts'

async function verdict(bytes: Uint8Array, name = 'surat.pdf'): Promise<string> {
  const passed = await passGate(bytes, name)
  return passed.ok ? passed.value.mime : passed.error.code
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('taken in', () => {
  test.each([
    ['one page', pdf(1), 1],
    ['twelve pages', pdf(12), 12],
    ['a compressed page tree', pdf(3, { compressed: true }), 3],
    ['blanks after the ending', pdf(2, { ending: '%%EOF\r\n\0\0\n' }), 2],
  ])('a PDF with %s', async (_name, bytes, pages) => {
    expect(await passGate(bytes, 'surat.pdf')).toMatchObject({ ok: true, value: { mime: 'application/pdf', pages } })
  })

  test('JPEG, PNG and DOCX, by their content whatever the name says', async () => {
    expect(await verdict(jpeg(), 'a.pdf')).toBe('image/jpeg')
    expect(await verdict(png(), 'a.exe')).toBe('image/png')
    expect(await verdict(await docx(), 'a.zip')).toBe(word)
  })

  test('an e-mail, and each of its attachments by itself', async () => {
    const mail = eml(
      { fileName: 'surat.pdf', bytes: pdf(2) },
      { fileName: '../jahat.svg', bytes: Buffer.from('<svg xmlns="x"/>') },
    )
    const passed = await passGate(mail, 'permohonan.eml')
    if (!passed.ok) throw new Error(passed.error.code)
    expect(passed.value.parts).toMatchObject([
      { accepted: true, file: { mime: 'application/pdf', pages: 2, displayName: 'surat.pdf' } },
      { accepted: false, displayName: 'jahat.svg', fault: { code: 'svg_refused' } },
    ])
    const [first] = passed.value.parts
    expect(first?.accepted === true && Buffer.from(first.bytes).equals(pdf(2))).toBe(true)
  })

  test('a clicked link in a letter', async () => {
    const rels =
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://contohkab.go.id" TargetMode="External"/></Relationships>'
    expect(await verdict(await docx({ 'word/_rels/document.xml.rels': rels }))).toBe(word)
  })
})

describe('refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', Buffer.alloc(0), 'empty'],
    [
      'an SVG',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'svg_refused',
    ],
    ['a web page named .pdf', Buffer.from('<!DOCTYPE html><script>1</script>'), 'type_refused'],
    ['a program', Buffer.from('MZ\x90\0'), 'type_refused'],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_word_refused'],
    ['plain text', Buffer.from('Dengan hormat,'), 'type_refused'],
    ['a PDF without an ending', pdf(1, { ending: '' }), 'pdf_false_ending'],
    ['a PDF cut off', pdf(30).subarray(0, 900), 'pdf_false_ending'],
    ['a PDF with much after its ending', Buffer.concat([pdf(1), Buffer.alloc(4_000, 'x')]), 'pdf_false_ending'],
    ['a PDF that is one in name only', Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF'), 'pdf_damaged'],
    ['a JPEG cut off', jpeg().subarray(0, -2), 'image_damaged'],
    ['a PNG with a changed bit', Buffer.from(png()).fill(1, 20, 21), 'image_damaged'],
    ['a PNG of a million megapixels', png(1_000_000, 1_000_000), 'image_too_large'],
  ])('%s', async (_name, bytes, code) => {
    expect(await verdict(bytes)).toBe(code)
  })

  test('a file over the limit, before it is looked into', async () => {
    expect(await passGate(Buffer.alloc(3_000), 'x', { maxBytes: 2_000 })).toMatchObject({
      error: { code: 'too_large' },
    })
    const started = performance.now()
    const passed = await passGate(Buffer.alloc(200 * 1_048_576), 'pindaian.pdf')
    expect(passed).toMatchObject({
      error: { code: 'too_large', sentence: expect.stringContaining('200 MB, sedangkan batasnya 50 MB') },
    })
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(defaultLimits.maxBytes).toBe(52_428_800)
  })

  test('documents that carry what a letter never needs', async () => {
    const outside = (type: string) =>
      `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="http://x/t.dotm" TargetMode="External"/></Relationships>`
    expect(await verdict(await docx({ 'word/vbaProject.bin': 'x' }))).toBe('docx_macro')
    expect(await verdict(await docx({ 'word/embeddings/oleObject1.bin': 'x' }))).toBe('docx_embedded')
    expect(await verdict(await docx({ 'word/activeX/activeX1.xml': '<x/>' }))).toBe('docx_embedded')
    expect(await verdict(await docx({ 'word/_rels/settings.xml.rels': outside('attachedTemplate') }))).toBe(
      'docx_external',
    )
    expect(
      await verdict(await docx({ 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///x">]><a>&b;</a>' })),
    ).toBe('docx_entities')
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<!DOCTYPE a><a/>', 'utf16le')])
    expect(await verdict(await docx({ 'word/styles.xml': wide }))).toBe('docx_entities')
    expect(await verdict(await docx({ 'word/document.xml': null }))).toBe('type_refused')
    expect(await verdict(Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') })))).toBe('type_refused')
  })

  test('bombs, names that lead outside and directories that lie', async () => {
    expect(await verdict(await docx({ 'word/media/a.xml': new Uint8Array(90 * 1_048_576) }))).toBe('zip_bomb')
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`a${index}`, new Uint8Array(0)]))
    expect(await verdict(await docx(many))).toBe('zip_bomb')
    for (const name of ['../../x', '/etc/x', 'a\\..\\x', 'C:x', 'word/../../x']) {
      expect(await verdict(await docx({ [name]: 'x' })), name).toBe('zip_unsafe_name')
    }
    const lying = await docx({ 'word/media/a.xml': new Uint8Array(2_000_000) })
    const entry = lying.lastIndexOf('word/media/a.xml') - 46
    lying.writeUInt32LE(50, entry + 24)
    expect(await verdict(lying)).toBe('zip_bomb')
    const locked = await docx()
    locked.writeUInt16LE(1, locked.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 8)
    expect(await verdict(locked)).toBe('zip_encrypted')
    expect(await verdict((await docx()).subarray(0, -10))).toBe('zip_damaged')
  })

  test('e-mails nested without an end', async () => {
    let mail = eml({ fileName: 'surat.pdf', bytes: pdf(1) })
    for (let depth = 0; depth < 4; depth += 1) mail = eml({ fileName: 'surat.eml', bytes: mail })
    let parts = await passGate(mail, 'a.eml')
    let depth = 1
    while (parts.ok) {
      const [part] = parts.value.parts
      if (part === undefined || !part.accepted) break
      depth += 1
      parts = { ok: true, value: part.file }
    }
    expect(depth).toBe(3)
  })

  test('every fault says what to do', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('MZ'), pdf(1, { ending: '' }), png().subarray(0, 30)]) {
      const passed = await passGate(bytes, 'x')
      expect(passed).toMatchObject({
        ok: false,
        error: { sentence: expect.stringMatching(/(unggah|Simpan|Pindai|pindai).*\.$/) },
      })
    }
  })

  test('no bytes make the gate throw', async () => {
    const start = fc.constantFrom('%PDF-', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'PK\x03\x04', 'From: a\nTo: b\n\n', '')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        const passed = await passGate(Buffer.concat([Buffer.from(head, 'latin1'), rest]), 'x')
        expect(typeof passed.ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })
})

describe('names', () => {
  test.each([
    ['..\\..\\x.pdf', 'x.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\Rina\\surat.pdf', 'surat.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['surat.pdf:jahat', 'surat.pdf_jahat.pdf'],
    ['surat\u202efdp.exe', 'suratfdp.exe.pdf'],
    ['surat\0\n.PDF', 'surat.pdf'],
    ['', 'berkas.pdf'],
    ['...', 'berkas.pdf'],
    ['Surat  Permohonan (1).pdf', 'Surat Permohonan (1).pdf'],
  ])('%j is shown as %j', (given, shown) => {
    expect(displayName(given, 'application/pdf')).toBe(shown)
  })

  test('a name of 300 characters keeps both its ends, and what was given is kept as text', async () => {
    const long = `${'a'.repeat(150)}${'b'.repeat(146)}.pdf`
    const passed = await passGate(pdf(1), long)
    if (!passed.ok) throw new Error(passed.error.code)
    expect(passed.value.originalName).toBe(long)
    expect(passed.value.displayName).toBe(`${'a'.repeat(80)}…${'b'.repeat(39)}.pdf`)
  })

  test('no given name leads out of a folder or hides a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const shown = displayName(given, 'image/png')
        expect(shown).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}]+\.png$/u)
        expect(Array.from(shown).length).toBeLessThanOrEqual(125)
      }),
    )
  })
})
