// What a worker tells while it works: each command that was acknowledged, and each that was refused.
import { openSync, readFileSync, writeSync } from 'node:fs'

/** Said only once the core has answered that it is stored. */
export type Acknowledged =
  /** A command with its idempotency key. */
  | { readonly kind: 'command'; readonly key: string }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'draft'; readonly scope: string; readonly text: string }
  | { readonly kind: 'account'; readonly user: string; readonly password: string }
  | { readonly kind: 'office'; readonly user: string }
  | { readonly kind: 'backup'; readonly id: string }
  /** The next start takes the restored data into use. */
  | { readonly kind: 'restored'; readonly backupId: string }

export type Mark =
  | Acknowledged
  | { readonly kind: 'refused'; readonly what: string; readonly code: string }
  /** The work is through. */
  | { readonly kind: 'done' }

export interface Marks {
  tell(mark: Mark): void
  /** The fault is over from here: see disk.c. */
  space(): void
}

export function marksInto(path: string): Marks {
  const file = openSync(path, 'a')
  return {
    tell: (mark) => void writeSync(file, `${JSON.stringify(mark)}\n`),
    space: () => void writeSync(file, 'space\n'),
  }
}

export function readMarks(path: string): Mark[] {
  return marksIn(readFileSync(path, 'utf8'))
}

export function marksIn(text: string): Mark[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Mark => JSON.parse(line))
}

export function isAcknowledged(mark: Mark): mark is Acknowledged {
  return mark.kind !== 'refused' && mark.kind !== 'done'
}
