// Impor: an office's own list, or a zone file, becomes entries of the register after it was looked at.
import { useState } from 'react'
import type { ImportMapping } from '../../../shared/contract/register-import.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { useEndpoint } from '../../api/queries.ts'
import { Lost } from '../../app/Lost.tsx'
import { Button } from '../../ui/Button.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { kindWords } from './import-words.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { MappingFields } from './MappingFields.tsx'
import { type ListReader, useList } from './use-list.ts'
import '../registry.css'
import './import.css'

export function ImportScreen() {
  const me = useMe()
  const [mapping, setMapping] = useState<ImportMapping | null>(null)
  const reader = useList(setMapping)
  const units = useEndpoint(['settings', 'units'], () => api.settings.units({}, {}))
  if (!me.abilities.includes('register.write')) return <Lost />
  const { list } = reader
  const file = <ListFile reader={reader} />
  if (list === null || mapping === null)
    return (
      <Page
        title="Impor daftar nama yang sudah ada."
        sub="Tidak ada yang dicatat sebelum Anda melihat pratinjau dan menekan Catat."
      >
        {file}
      </Page>
    )
  const mapped = (
    <Section title="Arti kolom" note={`${kindWords[list.kind]}, ${list.fileName}`}>
      <MappingFields list={list} mapping={mapping} onChange={setMapping} />
    </Section>
  )
  if (mapping.columns.fqdn === undefined)
    return (
      <Page title="Pilih kolom yang berisi nama sub domain." sub="Kolom itu tidak dapat ditebak dari judulnya.">
        {file}
        {mapped}
      </Page>
    )
  return (
    <ImportPreview
      key={list.importId}
      importId={list.importId}
      mapping={mapping}
      units={units.state === 'ready' ? units.value.units : []}
      onMapping={setMapping}
    >
      {file}
      {mapped}
    </ImportPreview>
  )
}

function ListFile({ reader }: { readonly reader: ListReader }) {
  const drift = useEndpoint(['drift', ''], () => api.drift.compare({}, { zone: '' }))
  return (
    <FileDrop
      id="import-file"
      label="Berkas daftar"
      help="Excel (.xlsx), CSV, atau berkas zona DNS; paling banyak 20.000 baris."
      accept=".xlsx,.csv,.txt,.tsv,.zone,.db"
      multiple={false}
      button={reader.list === null ? 'Pilih berkas…' : 'Pilih berkas lain…'}
      busy={reader.busy}
      error={reader.refused}
      onFiles={([file]) => file !== undefined && reader.read(file)}
    >
      {drift.state === 'ready' && drift.value.canTransfer && (
        <Button onClick={() => reader.transfer(drift.value.zone)}>Ambil zona {drift.value.zone} dari server</Button>
      )}
    </FileDrop>
  )
}
