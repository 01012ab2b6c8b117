// Findings about a name: sign and word of their weight, the sentence, its source, and what the verifier answered.
import type { ReactNode } from 'react'
import type { FindingView } from '../../shared/contract/parts.ts'
import type { Answers } from './answers.ts'
import './findings.css'

const weights: Record<
  FindingView['severity'],
  { readonly sign: string; readonly word: string; readonly tone: string }
> = {
  block: { sign: '✗', word: 'Menghalangi', tone: 'late' },
  warn: { sign: '!', word: 'Peringatan', tone: 'warning' },
  info: { sign: 'i', word: 'Keterangan', tone: 'neutral' },
}

interface FindingsProps {
  readonly findings: readonly FindingView[]
  readonly answers?: Answers
  /** Under a finding: the field for its answer. */
  readonly below?: (finding: FindingView) => ReactNode
}

export function Findings({ findings, answers = {}, below }: FindingsProps) {
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const weight = weights[finding.severity]
        const answer = answers[finding.code]
        return (
          <li key={`${finding.code} ${finding.sentence}`} className={`finding tone-${weight.tone}`}>
            <span className="finding-sign" aria-hidden="true">
              {weight.sign}
            </span>
            <div className="finding-words">
              <p>
                <span className="finding-weight">{weight.word}: </span>
                {finding.sentence}
              </p>
              <p className="quiet">
                Sumber: {finding.rule.source} ({finding.rule.kind})
              </p>
              {answer !== undefined && answer !== '' && below === undefined && <p>Jawaban verifikator: {answer}</p>}
              {below?.(finding)}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
