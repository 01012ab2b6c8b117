// A small invented office for the tests of mandates.
import type { OfficeRecords } from '../../../shared/office/holdings.ts'
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { Holding, Person } from '../../../shared/office/schema.ts'

const person = (id: string, name: string, nip = '', rank = ''): Person => ({ id, name, nip, rank, active: true })

const persons: readonly Person[] = [
  person('ratna', 'Ir. Ratna Widyastuti, M.M.', '196911251994032002', 'Pembina Utama Muda (IV/c)'),
  person('hadi', 'Drs. Hadi Susanto, M.Si.', '197003091995031003', 'Pembina Tingkat I (IV/b)'),
  person('rina', 'Rina Kusuma, S.Kom.', '198008302006042007', 'Pembina (IV/a)'),
  person('dewi', 'Dewi Anggraini, S.T.', '198505112010012011', 'Penata Tingkat I (III/d)'),
  person('bagus', 'Bagus Pratama, S.Kom.'),
  person('suryo', 'Dr. Suryo Wibisana, S.H., M.H.', '196807141993031002', 'Pembina Utama Madya (IV/d)'),
]

let made = 0

/** A holding, definitif since 2022 unless said. */
export function holding(personId: string, post: PostKey, more: Partial<Holding> = {}): Holding {
  made += 1
  return {
    id: `h${made}`,
    personId,
    post,
    capacity: 'definitif',
    from: '2022-01-03',
    to: null,
    sk: 'SK Nomor 1 tanggal 3 Januari 2022',
    note: '',
    ...more,
  }
}

export function records(holdings: readonly Holding[]): OfficeRecords {
  return { posts: defaultPosts, persons, holdings }
}

/** Everybody definitif in their post. */
export const staffed: readonly Holding[] = [
  holding('ratna', 'kadis'),
  holding('hadi', 'sekretaris'),
  holding('rina', 'kabid'),
  holding('dewi', 'kasi'),
  holding('bagus', 'staf_teknis'),
  holding('bagus', 'jfu_sekretariat'),
  holding('bagus', 'jfu_bidang'),
  holding('bagus', 'admin'),
  holding('suryo', 'sekda'),
]
