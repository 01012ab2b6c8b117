// The Staf Teknis of today, each with the work that lies open with them as the desk of this person shows it.
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import type { Option } from '../ui/Choice.tsx'

export function useTechnicians(): readonly Option<string>[] {
  const asked = useEndpoint(['settings', 'officials'], () => api.settings.officials({}, {}))
  const desk = useEndpoint(['desk', 'get'], () => api.desk.get({}, {}))
  const officials = asked.state === 'ready' ? asked.value.officials : []
  const rows = desk.state === 'ready' ? [...desk.value.now, ...desk.value.soon, ...desk.value.elsewhere] : []
  return officials
    .filter((one) => one.post === 'staf_teknis')
    .map((one) => {
      const open = rows.filter((row) => row.takenBy === one.name).length
      return {
        value: one.personId,
        label: one.name,
        help: open === 0 ? 'tidak ada pekerjaan yang sedang diambil' : `sedang mengerjakan ${open} permohonan`,
      }
    })
}
