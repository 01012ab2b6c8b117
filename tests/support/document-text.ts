// The words of a DOCX as a reader sees them, runs joined and paragraphs apart.
import { unzipSync } from 'fflate'

export function documentText(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml']
  if (part === undefined) throw new Error('no document in it')
  return new TextDecoder()
    .decode(part)
    .replaceAll(/<\/w:p>|<w:tab\/>|<w:br\/>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(' ', ' ')
}
