// The findings on a name, each with its source and what the verifier answered.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { FindingView } from '../../shared/contract/parts.ts'
import { answersOf } from '../case/answers.ts'
import { textAt } from './item-values.ts'

interface Line {
  readonly key: string
  readonly sign: '✓' | '!' | '✗' | 'i'
  readonly tone: 'done' | 'warning' | 'late' | 'neutral'
  readonly word: string
  readonly title: string
  readonly details: readonly string[]
}

interface FindingListProps {
  readonly item: CaseItem
  /** The screen says above already that the register is not complete. */
  readonly registerSaid: boolean
}

export function FindingList({ item, registerSaid }: FindingListProps) {
  const findings = item.findings.filter((finding) => !registerSaid || finding.code !== 'REGISTER_INCOMPLETE')
  return (
    <ul className="decision-findings" aria-label={`Temuan ${item.fqdn}`}>
      {[...findingLines({ ...item, findings }), ...checkLines(item), documentLine(item)].map((line) => (
        <li key={line.key} className="decision-finding">
          <span className={`decision-sign tone-${line.tone}`} aria-hidden="true">
            {line.sign}
          </span>
          <div>
            <p className={line.tone === 'neutral' ? undefined : 'decision-finding-title'}>
              <span className="sr-only">{line.word}: </span>
              {line.title}
            </p>
            {line.details.map((detail) => (
              <p key={detail} className="decision-finding-detail">
                {detail}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

export function saysRegister(view: CaseView): boolean {
  return view.warnings.some((warning) => warning.startsWith('Register belum'))
}

/** Blocks first, then warnings, then what is only to be read; a clean name says so. */
export function findingLines(item: CaseItem): readonly Line[] {
  const rank = { block: 0, warn: 1, info: 2 } as const
  if (item.findings.every((finding) => finding.severity === 'info')) {
    const clean: Line = {
      key: 'clean',
      sign: '✓',
      tone: 'done',
      word: 'Baik',
      title: 'Penulisan nama',
      details: ['Tidak ada aturan penamaan yang menghalangi atau memperingatkan.'],
    }
    return [clean, ...item.findings.map((finding) => lineOf(item, finding))]
  }
  return item.findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]).map((finding) => lineOf(item, finding))
}

/** What the zone's server said in step 4; nothing where it was not asked. */
function checkLines({ check }: CaseItem): readonly Line[] {
  if (check === null || check.state === 'not_checked') return []
  const looks = {
    free: { sign: '✓', tone: 'done', word: 'Baik' },
    found: { sign: '!', tone: 'warning', word: 'Peringatan' },
  } as const
  const look = check.state === 'free' ? looks.free : looks.found
  const server = check.server === null ? '' : ` (${check.server})`
  return [{ key: 'check', ...look, title: `Di server nama${server}`, details: [check.sentence] }]
}

function lineOf(item: CaseItem, finding: FindingView): Line {
  const answer = (answersOf(item.values)[finding.code] ?? '').trim()
  const source = `${finding.rule.kind}: ${finding.rule.source}`
  const looks = {
    block: { sign: '✗', tone: 'late', word: 'Menghalangi' },
    warn: { sign: '!', tone: 'warning', word: 'Peringatan' },
    info: { sign: 'i', tone: 'neutral', word: 'Untuk diketahui' },
  } as const
  const override =
    finding.severity === 'block' && finding.override === 'kabid'
      ? ['Dapat dikecualikan dengan alasan tertulis Anda.']
      : []
  return {
    key: `${finding.code} ${finding.related ?? ''}`,
    ...looks[finding.severity],
    title: finding.sentence,
    details: [source, ...(answer === '' ? [] : [`Verifikator: ${answer}`]), ...override],
  }
}

function documentLine(item: CaseItem): Line {
  const ok = item.values['documents_ok'] === 'yes'
  const note = textAt(item.values, 'documents_note').trim()
  return {
    key: 'documents',
    sign: ok ? '✓' : '!',
    tone: ok ? 'done' : 'warning',
    word: ok ? 'Baik' : 'Peringatan',
    title: ok ? 'Berkas lengkap dan benar' : 'Berkas belum lengkap atau belum benar',
    details: [note === '' ? 'Verifikator: tanpa catatan.' : `Verifikator: ${note}`],
  }
}
