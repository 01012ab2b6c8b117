// The watch in words: how all names stand in one sentence, how one stands in one word, when it was last looked at.
import type { WatchedName } from '../../shared/contract/watch.ts'
import { assertNever } from '../../shared/result.ts'
import type { Tone } from '../ui/tone.ts'

export type Level = NonNullable<WatchedName['level']>
/** `never` was not looked at yet. */
export type Standing = Level | 'never'

const standings: readonly Standing[] = ['bad', 'warn', 'unknown', 'never', 'ok']

export function standingOf({ level }: Pick<WatchedName, 'level'>): Standing {
  return level ?? 'never'
}

export function standingWords(standing: Standing): string {
  switch (standing) {
    case 'bad':
      return 'bermasalah'
    case 'warn':
      return 'perlu diperhatikan'
    case 'unknown':
      return 'tidak dapat diperiksa'
    case 'never':
      return 'belum pernah diperiksa'
    case 'ok':
      return 'sehat'
    default:
      return assertNever(standing)
  }
}

export const tones: Readonly<Record<Standing, Tone>> = {
  bad: 'late',
  warn: 'warning',
  unknown: 'neutral',
  never: 'neutral',
  ok: 'done',
}

export const levelSigns: Readonly<Record<Standing, string>> = { bad: '!', warn: '!', unknown: '?', never: '·', ok: '✓' }

/** "2 nama bermasalah, 3 perlu diperhatikan, 41 sehat." */
export function boardSentence(names: readonly Pick<WatchedName, 'level'>[]): string {
  if (names.length === 0) return 'Belum ada nama yang dapat dipantau.'
  const counted = standings.map((standing) => ({
    standing,
    count: names.filter((name) => standingOf(name) === standing).length,
  }))
  const told = counted.filter(({ count }) => count > 0)
  if (told.length === 1 && told[0]?.standing === 'ok') return `Semua ${names.length} nama sehat.`
  if (told.length === 1 && told[0]?.standing === 'never') return `${names.length} nama belum pernah diperiksa.`
  const [first, ...rest] = told
  if (first === undefined) return ''
  return `${[`${first.count} nama ${standingWords(first.standing)}`, ...rest.map(({ standing, count }) => `${count} ${standingWords(standing)}`)].join(', ')}.`
}

/** Whether and how often somebody looks, and when it was last done: never left unsaid. */
export function lookedSentence(on: boolean, everyHours: number, lastAt: string | null): string {
  const last = lastAt === null ? 'Belum pernah diperiksa.' : `Terakhir diperiksa ${lastAt}.`
  if (!on) return `Pemantauan tidak menyala: tidak ada yang diperiksa sendiri. ${last}`
  const often = everyHours === 1 ? 'setiap jam' : `setiap ${everyHours} jam`
  return `Diperiksa ${often} selama Siladom menyala. ${last}`
}
