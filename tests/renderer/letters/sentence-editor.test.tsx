// The field of one editable sentence: its limit, and the way back to what Siladom writes by itself.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SentenceEditor } from '../../../renderer/letters/SentenceEditor.tsx'

const closing = { key: 'laporan.closing', label: 'Penutup', value: '', standard: 'Demikian laporan ini.', rows: 2 }

function drawn(value: string, standard = closing.standard, error?: string): string {
  const sentence = { ...closing, standard }
  return renderToStaticMarkup(<SentenceEditor sentence={sentence} value={value} onChange={() => {}} error={error} />)
}

test('a sentence of the laporan that was changed can be put back', () => {
  expect(drawn('Laporan selesai.')).toContain('Kembalikan ke kalimat baku')
  expect(drawn('Demikian laporan ini. ')).not.toContain('Kembalikan')
  expect(drawn('x')).toContain('maxLength="5000"')
})

test('what is wrong stands beside it, under the path that the core names', () => {
  const html = drawn('x', closing.standard, 'Penutup terlalu panjang.')
  expect(html).toContain('id="values.sentences.laporan.closing"')
  expect(html).toContain('Penutup terlalu panjang.')
})

test('a sentence that need not be there says so', () => {
  expect(drawn('', '')).toContain('(bila perlu)')
  expect(drawn('')).not.toContain('(bila perlu)')
})
