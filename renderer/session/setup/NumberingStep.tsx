// Where numbers come from: Siladom's own sequences, or the book or SRIKANDI that the office keeps already.
import { formatNumber, patternProblems } from '../../../shared/letters/numbering.ts'
import { Choice } from '../../ui/Choice.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { StepProps } from './step-props.ts'

const sources = [
  { value: 'siladom', label: 'Dari Siladom', help: 'Urut tiap tahun, tidak pernah dipakai ulang.' },
  { value: 'typed', label: 'Diketik dari buku agenda atau SRIKANDI', help: 'Siladom menjaga agar tidak kembar.' },
] as const

export function NumberingStep({ form, set, problems }: StepProps) {
  const settings = { pattern: form.pattern, scope: 'year', digits: 1 } as const
  const sample =
    patternProblems(settings).length === 0
      ? `Contoh: ${formatNumber(settings, { secrecy: 'biasa', code: '500.12', sequence: 57, unit: 'Dinkominfo', date: '2026-03-17' })}`
      : undefined
  return (
    <>
      <Choice
        id="numbering.agenda"
        label="Nomor agenda surat masuk"
        options={sources}
        value={form.agenda}
        onChange={(agenda) => set({ agenda })}
      />
      <Choice
        id="numbering.outgoing"
        label="Nomor surat keluar"
        options={sources}
        value={form.outgoing}
        onChange={(outgoing) => set({ outgoing })}
      />
      {form.outgoing === 'siladom' && (
        <TextField
          id="numbering.pattern"
          label="Pola nomor surat keluar"
          help={sample ?? 'Isian: {kode}, {urut}, {unit}, {bulan}, {bulan_romawi}, {tahun}.'}
          value={form.pattern}
          onChange={(pattern) => set({ pattern })}
          error={errorAt(problems, 'numbering.pattern')}
        />
      )}
    </>
  )
}
