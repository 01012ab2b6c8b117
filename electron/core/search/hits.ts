// Turns an entry of the search into what the screen shows, and the address it leads to.
import type { SearchHit } from '../../../shared/contract/registry.ts'
import type { SearchHit as FoundEntry } from '../store/search-entries.ts'
import type { CaseLine } from './queries.ts'

export function hitOf(
  entry: FoundEntry,
  cases: ReadonlyMap<string, CaseLine>,
  units: ReadonlyMap<string, string>,
): SearchHit {
  const line = entry.case_id === null ? undefined : cases.get(entry.case_id)
  const [code = ''] = entry.code.split('\n')
  const [detail = ''] = entry.body.split('\n')
  switch (entry.kind) {
    case 'case':
      return {
        kind: 'case',
        title: entry.title,
        detail: line === undefined ? detail : caseDetail(line, units),
        screen: caseScreen(entry.ref),
      }
    case 'letter':
      return { kind: 'letter', title: entry.title, detail: line?.title ?? '', screen: caseScreen(entry.case_id ?? '') }
    case 'agenda_in':
      return { kind: 'agenda', title: entry.title, detail, screen: incomingScreen(code) }
    case 'agenda_out':
      return {
        kind: 'agenda',
        title: entry.title,
        detail,
        screen: `/agenda?buku=keluar&tahun=semua&cari=${encodeURIComponent(code)}`,
      }
    case 'register':
      return {
        kind: 'register',
        title: entry.title,
        detail,
        screen: `/register?cari=${encodeURIComponent(entry.title)}`,
      }
    default:
      throw new Error(`unknown kind of search entry: ${entry.kind}`)
  }
}

function caseScreen(caseId: string): string {
  return `/permohonan/${encodeURIComponent(caseId)}`
}

function incomingScreen(code: string): string {
  const cut = code.lastIndexOf('/')
  return `/agenda?buku=masuk&tahun=${encodeURIComponent(code.slice(cut + 1))}&cari=${encodeURIComponent(code.slice(0, cut))}`
}

const standings: Readonly<Record<string, string>> = { open: 'berjalan', paused: 'menunggu', ended: 'selesai' }

function caseDetail(line: CaseLine, units: ReadonlyMap<string, string>): string {
  const unit = line.unit_id === null ? undefined : units.get(line.unit_id)
  const agenda = line.agenda_no === null ? line.tracking_code : `agenda ${line.agenda_no}`
  return [unit, agenda, standings[line.status]].filter((part) => part !== undefined).join(', ')
}
