// After saving: the agenda number in large type, the tracking code, what to print, and the next letter.
import type { ServiceView } from '../../shared/contract/intake.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { useGo } from '../app/navigation.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { ApplicantText } from '../case/ApplicantText.tsx'
import { Papers } from '../case/Papers.tsx'
import { Button } from '../ui/Button.tsx'
import { ActionBar, Page, Section } from '../ui/Page.tsx'

export interface Saved {
  readonly caseId: string
  readonly agenda: string
  readonly trackingCode: string
  readonly version: number
  readonly opens: ServiceView['opens']
}

export function SavedScreen({ saved, onNext }: { readonly saved: Saved; readonly onNext: () => void }) {
  const go = useGo()
  const asked = useEndpoint(['cases', 'get', saved.caseId], () => api.cases.get({ caseId: saved.caseId }, {}))
  const view = asked.state === 'ready' ? asked.value : null
  useShortcuts([{ key: 'Enter', does: 'terima surat berikutnya', run: onNext }])
  const open = () => go(`/permohonan/${saved.caseId}`)
  return (
    <Page
      title={
        saved.opens === 'letter' ? 'Surat tercatat.' : saved.opens === 'complaint' ? 'Aduan tercatat.' : 'Tercatat.'
      }
      sub={view?.sentence}
      footer={
        <ActionBar note="Isian sudah tersimpan. Kekeliruan dibetulkan lewat ralat pada permohonan.">
          <Button onClick={open}>Buka permohonan</Button>
          <Button look="primary" onClick={onNext} autoFocus aria-keyshortcuts="Enter">
            Terima surat berikutnya
          </Button>
        </ActionBar>
      }
    >
      <dl className="saved-numbers">
        {saved.agenda !== '' && (
          <div>
            <dt>Nomor agenda</dt>
            <dd className="saved-agenda tabular">{saved.agenda}</dd>
          </div>
        )}
        <div>
          <dt>Kode lacak</dt>
          <dd className="saved-code tabular">{saved.trackingCode}</dd>
        </div>
      </dl>
      <Papers caseId={saved.caseId} version={saved.version} only={['tanda_terima', 'lembar_disposisi']} />
      {view !== null && <ApplicantText text={view.applicantText} />}
      {view !== null && view.warnings.length > 0 && (
        <Section title="Perlu diperhatikan">
          <ul>
            {view.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
