// What the report of the verification will say about one name, as it is being entered.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { FindingView } from '../../shared/contract/parts.ts'
import { answersOf } from '../case/answers.ts'
import { modeLabel } from './mode-label.ts'
import { FactList } from '../ui/FactList.tsx'
import { Fold } from '../ui/Fold.tsx'
import type { StepForm } from './use-step-form.ts'

interface ReportPreviewProps {
  readonly item: CaseItem
  readonly form: StepForm
  readonly findings: readonly FindingView[]
}

const owners: Readonly<Record<string, string>> = {
  asker: 'dikelola perangkat daerah pemohon sendiri',
  other: 'dikelola perangkat daerah lain',
  unknown: 'pemiliknya belum terdaftar',
}

export function ReportPreview({ item, form, findings }: ReportPreviewProps) {
  const text = (key: string) => form.text(key, item.id)
  const answers = answersOf({ warning_answers: form.get('warning_answers', item.id) ?? null })
  const exists =
    text('name_exists') === 'no'
      ? 'Belum ada'
      : text('name_exists') === 'yes'
        ? `Sudah ada${owners[text('exists_owner')] === undefined ? '' : `, ${owners[text('exists_owner')]}`}`
        : ''
  const serves =
    text('serves') === '' ? '' : `${text('serves') === 'yes' ? 'Ya' : 'Tidak'}, karena ${text('serves_because')}`
  const papers =
    text('documents_ok') === ''
      ? ''
      : `${text('documents_ok') === 'yes' ? 'Lengkap dan benar' : 'Belum lengkap atau belum benar'}${text('documents_note') === '' ? '' : `; ${text('documents_note')}`}`
  const mode =
    text('proposed_mode') === '' ? '' : `${modeLabel(text('proposed_mode'))} ${text('proposed_target')}`.trim()
  const told = findings.filter((finding) => finding.severity !== 'info')
  return (
    <Fold title="Yang akan tertulis dalam laporan hasil verifikasi">
      <div className="said-report">
        <FactList
          facts={[
            { label: 'Keberadaan nama', value: exists },
            { label: 'Untuk kepentingan Pemerintah Kabupaten', value: serves },
            { label: 'Berkas', value: papers },
            { label: 'Usulan cara pembuatan', value: mode },
            {
              label: 'Temuan',
              value:
                told.length === 0
                  ? 'tidak ada temuan'
                  : told
                      .map(
                        (finding) =>
                          `${finding.sentence}${answers[finding.code] === undefined ? '' : ` Jawaban: ${answers[finding.code]}`}`,
                      )
                      .join(' '),
            },
          ]}
        />
      </div>
    </Fold>
  )
}
