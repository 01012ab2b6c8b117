// The side panel of the page of officials: a post, a person, or a holding.
import type { ReactNode } from 'react'
import { groupedNip } from '../../../shared/office/nip.ts'
import { assertNever } from '../../../shared/result.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { Section } from '../../ui/Page.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { AccountPart } from './AccountPart.tsx'
import { draftOf, emptyHolding } from './holding-draft.ts'
import { HoldingForm } from './HoldingForm.tsx'
import { HoldingList } from './HoldingList.tsx'
import type { OpenedPanel, PeopleData } from './people-data.ts'
import { PersonForm } from './PersonForm.tsx'
import { PostForm } from './PostForm.tsx'

interface PeoplePanelProps {
  readonly data: PeopleData
  readonly opened: NonNullable<OpenedPanel>
  readonly mayChange: boolean
  readonly open: (next: OpenedPanel) => void
}

export function PeoplePanel(props: PeoplePanelProps) {
  const { data, opened, open } = props
  const today = useOfficeTime().today()
  switch (opened.kind) {
    case 'post':
      return <PostPanel {...props} postKey={opened.post} />
    case 'person':
      return <PersonPanel {...props} personId={opened.personId} />
    case 'new_person':
      return (
        <Panel title="Tambah orang" open={open}>
          <PersonForm person={null} ranks={data.ranks} onSaved={(personId) => open({ kind: 'person', personId })} />
        </Panel>
      )
    case 'holding': {
      const holding = data.holdings.find((one) => one.id === opened.holdingId)
      if (holding === undefined) return null
      return (
        <Panel title="Ubah penugasan" open={open}>
          <HoldingForm data={data} holding={holding} start={draftOf(holding)} onSaved={() => open(null)} />
        </Panel>
      )
    }
    case 'new_holding':
      return (
        <Panel title="Catat penugasan" open={open}>
          <HoldingForm
            data={data}
            holding={null}
            start={emptyHolding(opened.personId, opened.post, today)}
            onSaved={() => open(null)}
          />
        </Panel>
      )
    default:
      return assertNever(opened)
  }
}

function Panel({
  title,
  open,
  children,
}: {
  readonly title: string
  readonly open: PeoplePanelProps['open']
  readonly children: ReactNode
}) {
  return (
    <SidePanel open title={title} onClose={() => open(null)}>
      {children}
    </SidePanel>
  )
}

function PostPanel({ data, mayChange, open, postKey }: PeoplePanelProps & { readonly postKey: string }) {
  const post = data.posts.find((one) => one.post === postKey)
  if (post === undefined) return null
  return (
    <Panel title={post.title} open={open}>
      {mayChange ? (
        <PostForm post={post} />
      ) : (
        <FactList
          facts={[
            { label: 'Kolom SOP', value: post.printed },
            { label: 'Bagian', value: post.unit },
          ]}
        />
      )}
      <Section title="Penugasan">
        <HoldingList
          holdings={data.holdings.filter((one) => one.post === post.post)}
          posts={data.posts}
          by="person"
          onOpen={mayChange ? (holdingId) => open({ kind: 'holding', holdingId }) : null}
        />
        {mayChange && (
          <Button small onClick={() => open({ kind: 'new_holding', personId: null, post: post.post })}>
            Catat penugasan baru…
          </Button>
        )}
      </Section>
    </Panel>
  )
}

function PersonPanel({ data, mayChange, open, personId }: PeoplePanelProps & { readonly personId: string }) {
  const person = data.people.find((one) => one.id === personId)
  if (person === undefined) return null
  return (
    <Panel title={person.name} open={open}>
      {mayChange ? (
        <PersonForm person={person} ranks={data.ranks} onSaved={() => undefined} />
      ) : (
        <FactList
          facts={[
            { label: 'NIP', value: groupedNip(person.nip) },
            { label: 'Pangkat', value: person.rank },
          ]}
        />
      )}
      <Section title="Penugasan">
        <HoldingList
          holdings={data.holdings.filter((one) => one.personId === person.id)}
          posts={data.posts}
          by="post"
          onOpen={mayChange ? (holdingId) => open({ kind: 'holding', holdingId }) : null}
        />
        {mayChange && (
          <Button small onClick={() => open({ kind: 'new_holding', personId: person.id, post: null })}>
            Catat penugasan baru…
          </Button>
        )}
      </Section>
      {data.accounts !== null && (
        <Section title="Akun">
          <AccountPart person={person} account={data.accounts.find((one) => one.personId === person.id) ?? null} />
        </Section>
      )}
    </Panel>
  )
}
