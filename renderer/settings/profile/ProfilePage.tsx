// A page of the office's profile: reads it, keeps what is typed, saves the parts of this page with a reason.
import { type ReactNode, useState } from 'react'
import { type OfficeProfile, officeProfileSchema } from '../../../shared/office/schema.ts'
import { api } from '../../api/client.ts'
import { useDraft } from '../../api/drafts.ts'
import { useEndpoint } from '../../api/queries.ts'
import { SavedNote } from '../../api/SavedNote.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { ActionBar } from '../../ui/Page.tsx'
import { Failure, Loading } from '../../ui/States.tsx'
import { SettingsFrame, useMayChange } from '../SettingsFrame.tsx'
import { type SettingsSlug, settingsPage } from '../settings-pages.ts'
import { changedKeys, keysInWords, type ProfileKey } from './profile-changes.ts'
import { problemAt, type ProfileForm, type SavedLogo, typedProblems } from './profile-form.ts'
import { SaveProfileDialog } from './SaveProfileDialog.tsx'

interface ProfilePageProps {
  readonly slug: SettingsSlug
  /** The parts of the profile that this page changes. */
  readonly keys: readonly ProfileKey[]
  readonly title: (profile: OfficeProfile) => string
  readonly children: (form: ProfileForm, logo: SavedLogo) => ReactNode
}

export function ProfilePage(props: ProfilePageProps) {
  const asked = useEndpoint(['settings', 'office'], () => api.settings.office({}, {}))
  return (
    <Answered asked={asked} doing="Membuka pengaturan kantor…">
      {({ profile, logo, version }) => {
        const read = officeProfileSchema.safeParse(profile)
        if (!read.success) return <Failure sentence="Profil kantor tidak terbaca. Hubungi administrator." />
        return <Editor key={version} {...props} saved={read.data} logoId={logo} />
      }}
    </Answered>
  )
}

interface EditorProps extends ProfilePageProps {
  readonly saved: OfficeProfile
  readonly logoId: string | null
}

function Editor({ slug, keys, title, children, saved, logoId }: EditorProps) {
  const mayChange = useMayChange(slug)
  const draft = useDraft<OfficeProfile>(`settings:${slug}`, saved)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [saving, setSaving] = useState(false)
  if (!draft.ready) return <Loading sentence="Membuka pengaturan kantor…" />
  const profile = mayChange ? draft.value : saved
  const changed = changedKeys(saved, profile, keys)
  const form: ProfileForm = {
    profile,
    set: draft.set,
    error: (field) => problemAt(problems, field),
    readOnly: !mayChange,
  }
  const ask = () => {
    const found = typedProblems(profile)
    setProblems(found)
    if (found.length === 0) setSaving(true)
  }
  const footer = (
    <ActionBar note={<ChangeNote changed={changed} draft={draft} />}>
      {changed.length > 0 && <Button onClick={() => draft.set(saved)}>Kembalikan isian semula</Button>}
      <Button look="primary" disabled={changed.length === 0} onClick={ask}>
        Simpan perubahan…
      </Button>
    </ActionBar>
  )
  return (
    <SettingsFrame slug={slug} title={title(saved)} footer={footer}>
      <ErrorSummary problems={problems} />
      <fieldset className="settings-form" disabled={!mayChange}>
        <legend className="sr-only">{settingsPage(slug).label}</legend>
        {children(form, { id: logoId, sha256: saved.logo })}
      </fieldset>
      {saving && (
        <SaveProfileDialog
          typed={profile}
          keys={changed}
          onClose={() => setSaving(false)}
          onRefused={(refused) => {
            setSaving(false)
            setProblems(refused)
          }}
          onSaved={() => {
            setSaving(false)
            void draft.drop()
          }}
        />
      )}
    </SettingsFrame>
  )
}

interface ChangeNoteProps {
  readonly changed: readonly ProfileKey[]
  readonly draft: Parameters<typeof SavedNote<OfficeProfile>>[0]['draft']
}

function ChangeNote({ changed, draft }: ChangeNoteProps) {
  if (changed.length === 0) return 'Belum ada yang diubah.'
  return (
    <>
      Diubah dan belum berlaku: {keysInWords(changed)}. <SavedNote draft={draft} />
    </>
  )
}
