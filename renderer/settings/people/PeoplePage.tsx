// Jabatan dan pejabat: what does not add up, the posts with who holds them today, the people with their accounts.
import { useState } from 'react'
import type { PersonView, PostView } from '../../../shared/contract/settings-records.ts'
import { groupedNip } from '../../../shared/office/nip.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { useEndpoint } from '../../api/queries.ts'
import { useAddressWords } from '../../app/address.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { SettingsFrame, useMayChange } from '../SettingsFrame.tsx'
import { type OpenedPanel, type PeopleData, peopleSentence } from './people-data.ts'
import { PeoplePanel } from './PeoplePanel.tsx'

export function PeoplePage() {
  const seesAccounts = useMe().abilities.includes('account.write')
  const asked = useEndpoint(['settings', 'people'], () => api.settings.people({}, {}))
  const accounts = useEndpoint(['settings', 'accounts'], () => api.settings.accounts({}, {}), { enabled: seesAccounts })
  return (
    <Answered asked={asked} doing="Membuka daftar pejabat…">
      {(value) => <People data={{ ...value, accounts: accounts.state === 'ready' ? accounts.value.accounts : null }} />}
    </Answered>
  )
}

const postColumns: readonly Column<PostView>[] = [
  { key: 'title', title: 'Jabatan', rowHeader: true, cell: (post) => post.title },
  { key: 'printed', title: 'Kolom SOP', width: '33%', cell: (post) => post.printed },
  { key: 'holders', title: 'Pejabat hari ini', width: '33%', cell: (post) => <Holders post={post} /> },
]

const peopleColumns: readonly Column<PersonView>[] = [
  { key: 'name', title: 'Nama', rowHeader: true, cell: (person) => <PersonName person={person} /> },
  { key: 'nip', title: 'NIP', width: '22%', cell: (person) => groupedNip(person.nip) },
  { key: 'rank', title: 'Pangkat', width: '25%', cell: (person) => person.rank },
  { key: 'account', title: 'Akun', width: '18%', cell: (person) => person.account ?? '' },
]

function People({ data }: { readonly data: PeopleData }) {
  const mayChange = useMayChange('pejabat')
  const { get, set } = useAddressWords()
  const [chosen, setChosen] = useState<OpenedPanel>(null)
  // The search leads to a person by the address; what is opened by hand takes its place.
  const opened: OpenedPanel = get('orang') === '' ? chosen : { kind: 'person', personId: get('orang') }
  const setOpened = (next: OpenedPanel) => {
    set({ orang: '' })
    setChosen(next)
  }
  const tools = (
    <>
      <Button onClick={() => setOpened({ kind: 'new_person' })}>Tambah orang…</Button>
      <Button onClick={() => setOpened({ kind: 'new_holding', personId: null, post: null })}>Catat penugasan…</Button>
    </>
  )
  return (
    <SettingsFrame slug="pejabat" title={peopleSentence(data)} tools={tools}>
      {data.findings.length > 0 && (
        <Section title="Perlu dibenahi">
          <ul className="settings-findings">
            {data.findings.map((sentence) => (
              <li key={sentence}>
                <Notice tone="warning">{sentence}</Notice>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Jabatan">
        <Table
          caption="Jabatan"
          columns={postColumns}
          rows={data.posts}
          rowKey={(post) => post.post}
          onOpen={(post) => setOpened({ kind: 'post', post: post.post })}
          selected={opened?.kind === 'post' ? opened.post : null}
        />
      </Section>
      <Section title="Orang">
        <Table
          caption="Orang"
          columns={peopleColumns}
          rows={data.people}
          rowKey={(person) => person.id}
          onOpen={(person) => setOpened({ kind: 'person', personId: person.id })}
          selected={opened?.kind === 'person' ? opened.personId : null}
        />
      </Section>
      {opened !== null && (
        <PeoplePanel key={JSON.stringify(opened)} data={data} opened={opened} mayChange={mayChange} open={setOpened} />
      )}
    </SettingsFrame>
  )
}

function Holders({ post }: { readonly post: PostView }) {
  if (!post.vacant) return post.holders.join(', ')
  return post.mayBeVacant ? <Badge>kosong, boleh</Badge> : <Badge tone="warning">kosong</Badge>
}

function PersonName({ person }: { readonly person: PersonView }) {
  if (person.active) return person.name
  return (
    <>
      {person.name} <Badge>tidak bertugas</Badge>
    </>
  )
}
