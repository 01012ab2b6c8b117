// Signature blocks and parafs of a case's papers, by post and date.
import type { SignBlock } from '../../../shared/letters/heads.ts'
import type { LetterFrame } from '../../../shared/letters/facts.ts'
import { dateInWords } from '../../../shared/calendar/format.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'
import type { DateText } from '../../../shared/time.ts'
import { readBook } from '../procedures/book.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

/** Who signs for a post that day; a block to be filled in by hand where nobody holds it. */
export async function signBlock(tx: Tx, services: Services, post: PostKey, date: DateText): Promise<SignBlock> {
  const signer = await services.office.signer(tx, post, date)
  if (signer !== null) return { lines: signer.lines, name: signer.name, rank: signer.rank, nip: signer.nip }
  const facts = await services.office.facts(tx, date)
  return { lines: [`${facts.postTitle(post)},`], name: '................................', rank: null, nip: null }
}

/** Who signs a.n. a post from another one that day; where there is no such mandate, the post itself. */
export async function onBehalfBlock(
  tx: Tx,
  services: Services,
  { post, by, date }: { readonly post: PostKey; readonly by: PostKey; readonly date: DateText },
): Promise<SignBlock> {
  const signer = await services.office.signerOnBehalf(tx, post, by, date)
  return signer === null
    ? await signBlock(tx, services, post, date)
    : { lines: signer.lines, name: signer.name, rank: signer.rank, nip: signer.nip }
}

/** A person signing in a post, whoever else holds it: the JFU who received, the Staf Teknis who made. */
export async function personBlock(
  tx: Tx,
  services: Services,
  personId: string | null,
  post: PostKey,
  date: DateText,
): Promise<SignBlock> {
  const facts = await services.office.facts(tx, date)
  const person = personId === null ? null : await services.office.person(tx, personId)
  if (person === null) return await signBlock(tx, services, post, date)
  return {
    lines: [`${facts.postTitle(post)},`],
    name: person.name,
    rank: person.rank === '' ? null : person.rank,
    nip: person.nip === '' ? null : person.nip,
  }
}

/** Number, date, signer and parafs of a letter of the packet. */
export async function frameOf(
  tx: Tx,
  services: Services,
  state: CaseState,
  sign: { readonly post: PostKey; readonly date: DateText },
  bound: { readonly number: string | null; readonly date: DateText | null },
): Promise<LetterFrame> {
  const facts = await services.office.facts(tx, sign.date)
  const { zone } = await services.office.calendar(tx)
  const standing = state.parafs.filter((paraf) => !paraf.fallen)
  const definition = (await readBook(tx)).of(state.code, state.definitionVersion)
  const posts = definition === null ? [] : parafPosts(definition, facts)
  return {
    number: bound.number,
    date: bound.date,
    sign: await signBlock(tx, services, sign.post, sign.date),
    parafs: posts.map((post) => {
      const paraf = standing.find((one) => one.post === post)
      return {
        post: facts.postTitle(post),
        mark: paraf === undefined ? null : `dicatat ${dateInWords(localDateOf(paraf.at, zone))}`,
      }
    }),
  }
}

/** Posts that initial the packet, in the order of the procedure; an empty one that is passed over is not listed. */
function parafPosts(definition: Definition, facts: OfficeFacts): readonly PostKey[] {
  const acts = definition.steps.flatMap((step) => step.acts).filter((act) => act.power === 'initial')
  const posts = acts.filter((act) => act.skipVacant !== true || !facts.vacant(deskOf(act))).map(deskOf)
  return [...new Set(posts)]
}
