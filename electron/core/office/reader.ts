// What the areas of the core ask of the office: its people, posts, settings and calendar, inside their own transaction.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import type { HoldingCapacity } from '../../../shared/office/holdings.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { OfficeProfile, Person, Unit } from '../../../shared/office/schema.ts'
import type { SignatureBlock } from '../../../shared/office/signature-block.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { PersonId, UnitId } from '../../../shared/ids.ts'
import type { DateText } from '../../../shared/time.ts'
import type { Tx } from '../store/database.ts'

/** A post held by a person on a day. */
export interface HeldPost {
  readonly holdingId: string
  readonly personId: PersonId
  readonly person: string
  readonly post: PostKey
  readonly postTitle: string
  readonly capacity: HoldingCapacity
  readonly from: DateText
  /** Last day; null is open. */
  readonly to: DateText | null
  readonly sk: string
}

/** The lines of a signature block, and by which holding they stand there. */
export interface SignerBlock extends SignatureBlock {
  readonly personId: PersonId
  readonly post: PostKey
  readonly capacity: HoldingCapacity
  /** The decree behind the holding, as it is cited. */
  readonly sk: string
}

export interface OfficeReader {
  /** What the rules of a case need of the office on a day; everything is read at once, so the answers are instant. */
  facts(tx: Tx, onDate: DateText): Promise<OfficeFacts>
  profile(tx: Tx): Promise<OfficeProfile>
  /** Kept until a calendar decree or the office's zone changes. */
  calendar(tx: Tx): Promise<CompiledCalendar>
  /** Today's date in the office's zone. */
  today(tx: Tx): Promise<DateText>
  /** Who signs for a post on a day; null where nobody holds it then. */
  signer(tx: Tx, post: PostKey, onDate: DateText): Promise<SignerBlock | null>
  /** Who signs a.n. a post by the mandate of another post on a day; null where there is none. */
  signerOnBehalf(tx: Tx, post: PostKey, by: PostKey, onDate: DateText): Promise<SignerBlock | null>
  units(tx: Tx): Promise<readonly Unit[]>
  unit(tx: Tx, id: UnitId): Promise<Unit | null>
  person(tx: Tx, id: PersonId): Promise<Person | null>
  /** Holders of a post on a day, the one in charge first. */
  holdersOn(tx: Tx, post: PostKey, date: DateText): Promise<readonly HeldPost[]>
  /** Posts that a person holds on a day, low to high. */
  postsOf(tx: Tx, personId: PersonId, date: DateText): Promise<readonly HeldPost[]>
}
