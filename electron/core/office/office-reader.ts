// Answers what the areas ask of the office, from the snapshot that its events have made.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import { holdersOf, mandatesOf, postsOf } from '../../../shared/office/holdings.ts'
import { ownHolding } from '../../../shared/office/mandates.ts'
import { postOf, type PostKey } from '../../../shared/office/posts.ts'
import type { Holding } from '../../../shared/office/schema.ts'
import { signatureBlock } from '../../../shared/office/signature-block.ts'
import type { Clock, DateText } from '../../../shared/time.ts'
import { readCalendar } from '../calendar/read.ts'
import { factsOf } from './facts.ts'
import type { HeldPost, OfficeReader, SignerBlock } from './reader.ts'
import { type OfficeSnapshot, readSnapshot } from './snapshot.ts'

export function createOfficeReader(clock: Clock): OfficeReader {
  return {
    facts: async (tx, onDate) => factsOf(await readSnapshot(tx), onDate),
    profile: async (tx) => (await readSnapshot(tx)).profile,
    calendar: readCalendar,
    today: async (tx) => localDateOf(clock.now(), (await readCalendar(tx)).zone),
    signer: async (tx, post, onDate) => signerOf(await readSnapshot(tx), post, onDate),
    signerOnBehalf: async (tx, post, by, onDate) => {
      const office = await readSnapshot(tx)
      const { records } = office
      const mandates = mandatesOf(records.holdings, post, onDate).filter(
        (one) => one.capacity === 'an' && ownHolding(records, one, onDate)?.post === by,
      )
      return blockOf(office, post, mandates, onDate)
    },
    units: async (tx) => (await readSnapshot(tx)).units,
    unit: async (tx, id) => (await readSnapshot(tx)).units.find((one) => one.id === id) ?? null,
    person: async (tx, id) => (await readSnapshot(tx)).records.persons.find((one) => one.id === id) ?? null,
    holdersOn: async (tx, post, date) => {
      const office = await readSnapshot(tx)
      return holdersOf(office.records.holdings, post, date).map((one) => heldPost(office, one))
    },
    postsOf: async (tx, personId, date) => {
      const office = await readSnapshot(tx)
      return postsOf(office.records.holdings, personId, date).map((one) => heldPost(office, one))
    },
  }
}

export function heldPost({ records }: OfficeSnapshot, holding: Holding): HeldPost {
  const { id, personId, post, capacity, from, to, sk } = holding
  const person = records.persons.find((one) => one.id === personId)?.name ?? ''
  return { holdingId: id, personId, person, post, postTitle: postOf(records.posts, post).title, capacity, from, to, sk }
}

/** The one in charge signs; where nobody carries the post, whoever may sign a.n. or u.b. for it. */
function signerOf(office: OfficeSnapshot, post: PostKey, date: DateText): SignerBlock | null {
  const { holdings } = office.records
  return blockOf(office, post, [...holdersOf(holdings, post, date), ...mandatesOf(holdings, post, date)], date)
}

/** The block of the first holding that may sign that day. */
function blockOf(
  { profile, records }: OfficeSnapshot,
  post: PostKey,
  holdings: readonly Holding[],
  date: DateText,
): SignerBlock | null {
  const style = {
    region: profile.print.regionInSignature ? profile.regionName : '',
    capitals: profile.print.capitalTitles,
  }
  for (const holding of holdings) {
    const block = signatureBlock(records, holding, date, style)
    const { personId, capacity, sk } = holding
    if (block.ok) return { ...block.value, personId, post, capacity, sk }
  }
  return null
}
