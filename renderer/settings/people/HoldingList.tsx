// The holdings of a person or of a post, those in force first; each opens for correction.
import type { HoldingView, PostView } from '../../../shared/contract/settings-records.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { heldAs, inOrderOfStanding, spanWords, type Standing, standingOf } from './holding-words.ts'

interface HoldingListProps {
  readonly holdings: readonly HoldingView[]
  readonly posts: readonly PostView[]
  /** What names a line: the post on a person's page, the person on a post's. */
  readonly by: 'post' | 'person'
  readonly onOpen: ((holdingId: string) => void) | null
}

const words: Readonly<Record<Standing, string>> = { now: 'berlaku', coming: 'akan datang', past: 'berakhir' }

export function HoldingList({ holdings, posts, by, onOpen }: HoldingListProps) {
  const today = useOfficeTime().today()
  if (holdings.length === 0) return <p className="quiet">Belum ada penugasan.</p>
  const titleOf = (post: string) => posts.find((one) => one.post === post)?.title ?? post
  return (
    <ul className="panel-lines">
      {inOrderOfStanding(holdings, today).map((one) => {
        const standing = standingOf(one, today)
        const name = by === 'post' ? heldAs(one.capacity, titleOf(one.post)) : heldAs(one.capacity, one.person)
        return (
          <li key={one.id} className="panel-line">
            <div>
              <strong>{name}</strong> <Badge tone={standing === 'now' ? 'done' : 'neutral'}>{words[standing]}</Badge>
              <p className="quiet">
                {spanWords(one)}
                {one.sk !== '' && `. ${one.sk}`}
                {one.note !== '' && `. ${one.note}`}
              </p>
            </div>
            {onOpen !== null && (
              <Button small look="quiet" aria-label={`Ubah penugasan ${name}`} onClick={() => onOpen(one.id)}>
                Ubah…
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
