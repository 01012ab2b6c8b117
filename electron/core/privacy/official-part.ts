// What is held about an official: the record, the posts, the account, and how often they acted.
import { dateInWords, longInstant } from '../../../shared/calendar/format.ts'
import type { DataPart } from '../../../shared/letters/compose/data-copy.ts'
import { selectAccounts, selectLastLogins } from '../identity/queries.ts'
import { readSnapshot } from '../office/snapshot.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { selectActsOf } from './subject-queries.ts'

export async function officialPart(tx: Tx, services: Services, personId: string): Promise<readonly DataPart[]> {
  const person = await services.office.person(tx, personId)
  if (person === null) return []
  const { zone } = await services.office.calendar(tx)
  const facts = await services.office.facts(tx, await services.office.today(tx))
  const { records } = await readSnapshot(tx)
  const account = (await selectAccounts(tx)).find((one) => one.person_id === personId)
  const last = account === undefined ? undefined : (await selectLastLogins(tx)).get(account.id)
  const acts = await selectActsOf(tx, personId)
  const total = acts.reduce((sum, one) => sum + one.times, 0)
  return [
    {
      title: 'Sebagai pejabat atau pegawai',
      rows: [
        { label: 'Nama', value: person.name },
        { label: 'NIP', value: person.nip },
        { label: 'Pangkat/Golongan', value: person.rank },
        ...records.holdings
          .filter((one) => one.personId === personId)
          .map(({ post, from, to, sk }) => ({
            label: facts.postTitle(post),
            value: `${dateInWords(from)} sampai ${to === null ? 'sekarang' : dateInWords(to)}, ${sk}`,
          })),
        ...(account === undefined
          ? []
          : [
              { label: 'Nama pengguna', value: account.login },
              { label: 'Masuk terakhir', value: last === undefined ? 'belum pernah' : longInstant(last, zone) },
            ]),
        {
          label: 'Catatan peristiwa',
          value: `${total} peristiwa bertanda nama ini. Catatan ini bagian riwayat permohonan dan tidak dapat dihapus.`,
        },
      ].filter((row) => row.value !== ''),
    },
  ]
}
