// Names that are not sound, alarms first: what is the matter, since when, and whether somebody knows of it.
import type { WatchedName } from '../../shared/contract/watch.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useGo } from '../app/navigation.ts'
import { useRowKeys } from '../search/use-row-keys.ts'
import { Badge } from '../ui/Badge.tsx'
import { Section } from '../ui/Page.tsx'
import { Row, Rows } from '../ui/Rows.tsx'
import { standingOf, standingWords, tones } from './monitor-words.ts'

export function TroubleList({ names }: { readonly names: readonly WatchedName[] }) {
  const go = useGo()
  const time = useOfficeTime()
  const sorted = names.toSorted((a, b) => weight(a) - weight(b))
  const open = (index: number) => {
    const name = sorted[index]
    if (name !== undefined) go(addressOf(name))
  }
  const keys = useRowKeys(sorted.length, open)
  if (sorted.length === 0) return null
  return (
    <Section title="Perlu dilihat" note={`${sorted.length} nama`}>
      <Rows label="Nama yang perlu dilihat">
        {sorted.map((name, index) => (
          <Row
            key={name.registerId}
            href={addressOf(name)}
            {...keys.at(index)}
            onOpen={() => open(index)}
            strong={name.fqdn}
            rest={name.unit}
            detail={troubleWords(name)}
            middle={sinceWords(name, time.short)}
            end={
              <span className="monitor-end">
                <Badge tone={tones[standingOf(name)]}>
                  {name.inMaintenance ? 'dalam pemeliharaan' : standingWords(standingOf(name))}
                </Badge>
              </span>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

export function addressOf({ registerId }: Pick<WatchedName, 'registerId'>): string {
  return `/pemantauan/${encodeURIComponent(registerId)}`
}

/** Alarms that nobody knows of come first. */
function weight({ alarm, level }: WatchedName): number {
  if (alarm !== null) return alarm.acknowledged === null ? 0 : 1
  return level === 'bad' ? 2 : 3
}

const mostSentences = 2

function troubleWords({ alarm, sentences }: WatchedName): string {
  const all = alarm?.sentences ?? sentences
  const more = all.length - mostSentences
  return `${all.slice(0, mostSentences).join(' ')}${more > 0 ? ` Dan ${more} lagi.` : ''}`
}

function sinceWords({ alarm, checkedAt }: WatchedName, short: (instant: number) => string): string {
  if (alarm === null) return checkedAt === null ? '' : `Diperiksa ${short(checkedAt)}`
  const since = `Sejak ${short(alarm.raisedAt)}`
  return alarm.acknowledged === null ? since : `${since}; diketahui ${alarm.acknowledged.by}`
}
