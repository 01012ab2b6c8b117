// What is asked for one name, in four lines.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import { type Fact, FactList } from '../ui/FactList.tsx'
import { numberAt, textAt } from './item-values.ts'

export function NameFacts({ view, item }: { readonly view: CaseView; readonly item: CaseItem }) {
  return <FactList facts={nameFacts(item, managerOf(view))} />
}

function nameFacts(item: CaseItem, manager: string): readonly Fact[] {
  const alternative = textAt(item.values, 'alternative')
  return [
    { label: 'Fungsi', value: textAt(item.values, 'function_text') },
    { label: 'Penempatan', value: placementWords(item.values) },
    { label: 'Nama pengganti', value: alternative },
    { label: 'Pengelola', value: manager },
  ]
}

/** "Server sendiri di data center: Rak 3", "Tidak ada server di data center, cloud 5 GB". */
export function placementWords(values: JsonObject): string {
  const capacity = numberAt(values, 'capacity_gb')
  switch (textAt(values, 'placement')) {
    case 'own_server':
      return `Server sendiri di data center: ${textAt(values, 'server_which')}`
    case 'no_server':
      return `Tanpa server di data center, cloud${capacity === null ? '' : ` ${capacity} GB`}`
    case 'other':
      return 'Lain-lain'
    default:
      return ''
  }
}

function managerOf(view: CaseView): string {
  const manager = view.contact?.['pengelola']
  if (typeof manager !== 'object' || manager === null || Array.isArray(manager)) return ''
  const name = 'name' in manager && typeof manager.name === 'string' ? manager.name : ''
  const attorney = view.documents.some((document) => document.kind === 'surat_kuasa')
  return name === '' ? '' : `${name} (surat kuasa ${attorney ? 'ada' : 'belum ada'})`
}
