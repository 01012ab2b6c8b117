// What is held about a person, found by any part of a name, NIP, number or address.
import type { HeldData } from '../../../shared/contract/privacy.ts'
import { selectPeople } from '../office/queries.ts'
import type { Services } from '../services.ts'
import { heldRecord, heldScan } from './held-data.ts'
import { selectPersonalLike, selectScans } from './subject-queries.ts'

const shortest = 3

export interface Found {
  readonly officials: readonly { readonly personId: string; readonly name: string; readonly nip: string }[]
  readonly held: readonly HeldData[]
}

/** Nothing for a text shorter than three letters: it would show half of the office. */
export async function findSubject(services: Services, typed: string): Promise<Found> {
  const text = typed.trim()
  if (Array.from(text).length < shortest) return { officials: [], held: [] }
  const plain = text.toLocaleLowerCase('id')
  const digits = text.replaceAll(/\s/g, '')
  return await services.store.read(async (tx) => {
    const officials = (await selectPeople(tx))
      .filter((person) => person.name.toLocaleLowerCase('id').includes(plain) || isPartOf(digits, person.nip ?? ''))
      .map(({ id, name, nip }) => ({ personId: id, name, nip: nip ?? '' }))
    const rows = await selectPersonalLike(tx, text)
    const records = rows.filter((row) => row.kind !== 'file_name')
    const held: HeldData[] = []
    for (const row of records) held.push(await heldRecord(tx, services, row))
    const caseIds = held.flatMap((one) => one.caseId ?? [])
    const named = rows.filter((row) => row.kind === 'file_name').map((row) => row.subject_id)
    for (const row of await selectScans(tx, caseIds, named)) held.push(await heldScan(tx, services, row))
    return { officials, held }
  })
}

function isPartOf(digits: string, nip: string): boolean {
  return /^\d{3,}$/.test(digits) && nip.includes(digits)
}
