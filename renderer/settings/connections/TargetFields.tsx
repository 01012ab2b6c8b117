// Where names of a zone may point, and the addresses that stand for the office's own servers.
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Section } from '../../ui/Page.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ConnectionPart } from './ServerFields.tsx'

export function TargetFields({ form, set, problems }: ConnectionPart) {
  return (
    <Section title="Tujuan yang diizinkan">
      <div className="fields">
        <Paragraph
          id="networks"
          label="Jaringan tujuan"
          help="Satu jaringan tiap baris, misalnya 103.10.20.0/24. Nama hanya boleh mengarah ke dalamnya."
          rows={3}
          value={form.networks}
          onChange={(networks) => set({ networks })}
          error={errorAt(problems, 'networks')}
        />
        {(['proxy', 'redirect', 'hosting'] as const).map((kind) => (
          <TextField
            key={kind}
            id={kind}
            label={servers[kind]}
            help="Alamat IP; dua alamat dipisah koma."
            optional
            value={form[kind]}
            onChange={(typed) => set({ [kind]: typed })}
            error={errorAt(problems, kind)}
          />
        ))}
        <NumberField
          id="ttl"
          label="Masa simpan catatan baru (TTL)"
          unit="detik"
          value={form.ttl}
          onChange={(ttl) => set({ ttl })}
          error={errorAt(problems, 'ttl')}
        />
      </div>
    </Section>
  )
}

const servers = {
  proxy: 'Server perantara (proxy)',
  redirect: 'Server web pengalihan',
  hosting: 'Server hosting (cloud)',
} as const
