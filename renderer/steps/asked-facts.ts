// What the letter asks for one name, in words.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { Fact } from '../ui/FactList.tsx'

const uses: Readonly<Record<string, string>> = {
  administrasi: 'Aplikasi pelayanan administrasi pemerintahan online',
  pelayanan: 'Pelayanan publik online',
  website: 'Website OPD',
}

export function askedFacts({ values, asked }: CaseItem): readonly Fact[] {
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : '')
  const capacity = values['capacity_gb']
  const placement =
    text('placement') === 'own_server'
      ? `Server fisik di data center: ya, ${text('server_which')}`
      : text('placement') === 'no_server'
        ? `Server fisik di data center: tidak${typeof capacity === 'number' ? `, minta ${capacity} GB` : ''}`
        : text('placement') === 'other'
          ? 'Penempatan lain; perlu alasan Kepala Bidang'
          : ''
  return [
    { label: 'Tertulis di surat', value: asked },
    { label: 'Fungsi', value: text('function_text') },
    { label: 'Kegunaan', value: uses[text('use')] ?? '' },
    { label: 'Penempatan', value: placement },
    { label: 'Nama pengganti', value: text('alternative') },
  ]
}
