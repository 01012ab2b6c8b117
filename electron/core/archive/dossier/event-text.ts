// The events of a case as text that one can read without the program.
import { longInstant } from '../../../../shared/calendar/format.ts'
import type { OfficeZone } from '../../../../shared/calendar/zone.ts'
import type { EventLine } from '../../../../shared/contract/case-view.ts'

export function eventsText(title: string, lines: readonly EventLine[], zone: OfficeZone): string {
  return [title, '', ...lines.flatMap((line) => entry(line, zone)), ''].join('\n')
}

function entry(line: EventLine, zone: OfficeZone): readonly string[] {
  const who = line.post === '' ? line.who : `${line.who} (${line.post})`
  const recorder =
    line.recorder === null ? [] : [`   dicatat oleh ${line.recorder} pada ${longInstant(line.recordedAt, zone)}`]
  return [
    `${line.n}. ${longInstant(line.at, zone)}`,
    `   ${who} ${line.what}`,
    ...recorder,
    ...line.details.map((detail) => `   ${detail}`),
    `   segel ${line.hash}`,
  ]
}
