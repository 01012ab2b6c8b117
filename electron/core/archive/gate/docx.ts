// Looks into a Word document for what a letter never needs: macros, embedded objects, outside content, entities.
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type GateFault, gateFault, typeRefused } from './fault.ts'
import { unpack } from './zip.ts'

export function checkDocx(bytes: Uint8Array): Result<null, GateFault> {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const files = unpacked.value
  const names = [...files.keys()].map((name) => name.toLowerCase())
  const types = text(files.get('[Content_Types].xml'))
  if (!files.has('word/document.xml') || types === '') return fail(typeRefused(kindOf(names)))
  if (names.some((name) => /vbaproject|vbadata/.test(name)) || /macroEnabled|vbaProject/i.test(types))
    return fail(gateFault('docx_macro'))
  if (names.some((name) => /activex\/|embeddings\/|oleobject/.test(name))) return fail(gateFault('docx_embedded'))
  for (const [name, content] of files) {
    if (!/\.(xml|rels)$/i.test(name)) continue
    const xml = text(content)
    if (/<!(doctype|entity)/i.test(xml)) return fail(gateFault('docx_entities'))
    if (/\.rels$/i.test(name) && loadsFromOutside(xml)) return fail(gateFault('docx_external'))
  }
  return ok(null)
}

/** A link that is clicked is harmless; a template, picture or frame from outside is fetched without asking. */
function loadsFromOutside(rels: string): boolean {
  const outside = rels.match(/<(\w+:)?Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi) ?? []
  return outside.some((relation) => !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation))
}

function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'Berkas Excel'
  if (names.some((name) => name.startsWith('ppt/'))) return 'Berkas PowerPoint'
  return 'Arsip ZIP'
}

function text(content: Buffer | undefined): string {
  if (content === undefined) return ''
  if (content[0] === 0xff && content[1] === 0xfe) return content.toString('utf16le')
  if (content[0] === 0xfe && content[1] === 0xff)
    return Buffer.from(content.subarray(0, content.length & ~1))
      .swap16()
      .toString('utf16le')
  return content.toString('utf8')
}
