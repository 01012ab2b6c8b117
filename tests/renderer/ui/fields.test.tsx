// What screen readers are told: labels, help, errors, headers, states.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Badge } from '../../../renderer/ui/Badge.tsx'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Choice } from '../../../renderer/ui/Choice.tsx'
import { DateField } from '../../../renderer/ui/DateField.tsx'
import { errorAt, ErrorSummary } from '../../../renderer/ui/ErrorSummary.tsx'
import { Table } from '../../../renderer/ui/Table.tsx'
import { TextField } from '../../../renderer/ui/TextField.tsx'

const nothing = () => {}

test('a field is tied to its label, its help and its error', () => {
  const html = renderToStaticMarkup(
    <TextField
      id="letterNo"
      label="Nomor surat"
      help="Seperti pada surat."
      error="Isi nomor surat."
      value=""
      onChange={nothing}
    />,
  )
  expect(html).toContain('<label class="field-label" for="letterNo">')
  expect(html).toContain('aria-describedby="letterNo-help letterNo-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('id="letterNo-error"')
})

test('a right field is not called invalid', () => {
  const html = renderToStaticMarkup(<TextField id="a" label="A" value="x" onChange={nothing} />)
  expect(html).not.toContain('aria-invalid')
  expect(html).not.toContain('aria-describedby')
})

test('a question with choices is a group under its question', () => {
  const html = renderToStaticMarkup(
    <Choice
      id="zone"
      label="Waktu setempat"
      options={[{ value: 'wib', label: 'WIB' }]}
      value="wib"
      onChange={nothing}
    />,
  )
  expect(html).toContain('<fieldset id="zone"')
  expect(html).toContain('<legend class="field-label">Waktu setempat')
  expect(html).toContain('checked=""')
})

test('a date is said in words, a wrong one with the remedy', () => {
  const right = renderToStaticMarkup(
    <DateField id="d" label="Tanggal" value="2026-03-17" today="2026-03-17" onChange={nothing} />,
  )
  expect(right).toContain('Selasa, 17 Maret 2026')
  expect(right).toContain('value="17/03/2026"')
  const wrong = renderToStaticMarkup(
    <DateField id="d" label="Tanggal" value="30/2" today="2026-03-17" onChange={nothing} />,
  )
  expect(wrong).toContain('Tulis tanggal yang ada di kalender')
  expect(wrong).toContain('value="30/2"')
})

test('the summary leads to each wrong field', () => {
  const problems = [{ path: 'letterNo', sentence: 'Isi nomor surat.' }]
  const html = renderToStaticMarkup(<ErrorSummary problems={problems} />)
  expect(html).toContain('role="alert"')
  expect(html).toContain('<a href="#letterNo">Isi nomor surat.</a>')
  expect(errorAt(problems, 'letterNo')).toBe('Isi nomor surat.')
  expect(errorAt(problems, 'letterDate')).toBeUndefined()
  expect(renderToStaticMarkup(<ErrorSummary problems={[]} />)).toBe('')
})

test('a busy button says what it does and keeps the focus', () => {
  const html = renderToStaticMarkup(<Button busy="Menyimpan…">Simpan</Button>)
  expect(html).toContain('aria-disabled="true"')
  expect(html).toContain('Menyimpan…')
  expect(html).not.toContain(' disabled')
})

test('a badge carries a sign beside its colour', () => {
  expect(renderToStaticMarkup(<Badge tone="late">lewat</Badge>)).toContain('<span aria-hidden="true">! </span>lewat')
})

test('a table has a caption, column headers and a row header', () => {
  const html = renderToStaticMarkup(
    <Table
      caption="Buku agenda"
      columns={[
        { key: 'no', title: 'No.', cell: (row) => row, rowHeader: true },
        { key: 'hal', title: 'Hal', cell: () => 'Permohonan' },
      ]}
      rows={['142']}
      rowKey={(row) => row}
    />,
  )
  expect(html).toContain('<caption class="sr-only">Buku agenda</caption>')
  expect(html).toContain('<th scope="col">Hal</th>')
  expect(html).toContain('<th scope="row">142</th>')
})
