// Chooses an official among the holders of a post today.
import { api } from '../../api/client.ts'
import { useEndpoint } from '../../api/queries.ts'
import type { FieldProps } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'

interface OfficialSelectProps extends FieldProps {
  /** Only holders of this post; all officials where it is left out. */
  readonly post?: string
  readonly value: string | null
  readonly onChange: (personId: string | null) => void
}

export function OfficialSelect({ post, value, onChange, ...field }: OfficialSelectProps) {
  const asked = useEndpoint(['settings', 'officials'], () => api.settings.officials({}, {}))
  const all = asked.state === 'ready' ? asked.value.officials : []
  const fitting = post === undefined ? all : all.filter((one) => one.post === post)
  return (
    <Select
      {...field}
      options={fitting.map((one) => ({ value: one.personId, label: one.name, detail: one.title }))}
      value={value}
      onChange={onChange}
      placeholder="Pilih pejabat"
      nothing="Tidak ada pemegang jabatan ini hari ini. Minta administrator menetapkannya."
    />
  )
}
