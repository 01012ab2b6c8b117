// The lengths of a name, the pattern of the kecamatan, and the quarantine of released names.
import type { NameRules } from '../../../shared/contract/settings-records.ts'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { RuleEdits } from './name-edits.ts'

interface NameNumbersProps {
  readonly saved: NameRules
  readonly rules: RuleEdits
  readonly set: (change: RuleEdits) => void
  readonly problems: readonly Problem[]
  readonly readOnly: boolean
}

export function NameNumbers({ saved, rules, set, problems, readOnly }: NameNumbersProps) {
  const { minimumLength, longFrom, quarantineDays, districtPattern } = { ...saved, ...rules }
  return (
    <fieldset className="settings-form fields" disabled={readOnly}>
      <legend className="sr-only">Panjang, pola, dan karantina</legend>
      <div className="fields-pair">
        <NumberField
          id="minimumLength"
          label="Panjang paling sedikit"
          help="Nama yang lebih pendek tidak dapat disetujui."
          unit="huruf"
          value={minimumLength}
          onChange={(typed) => set({ minimumLength: typed })}
          error={errorAt(problems, 'minimumLength')}
        />
        <NumberField
          id="longFrom"
          label="Disebut panjang di atas"
          help="Hanya diingatkan, tidak dihalangi."
          unit="huruf"
          value={longFrom}
          onChange={(typed) => set({ longFrom: typed })}
          error={errorAt(problems, 'longFrom')}
        />
        <TextField
          id="districtPattern"
          label="Pola nama kecamatan"
          help="{nama} diisi singkatan kecamatannya."
          value={districtPattern}
          onChange={(typed) => set({ districtPattern: typed.trim() })}
          error={errorAt(problems, 'districtPattern')}
          maxLength={63}
          spellCheck={false}
        />
        <NumberField
          id="quarantineDays"
          label="Karantina nama yang dilepas"
          help="Selama itu hanya pemilik lamanya yang dapat memintanya."
          unit="hari"
          value={quarantineDays}
          onChange={(typed) => set({ quarantineDays: typed })}
          error={errorAt(problems, 'quarantineDays')}
        />
      </div>
    </fieldset>
  )
}
