// "Minta kelengkapan…": a pause with a text for the applicant; the promise moves by the time waited.
import { useState } from 'react'
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { StepProps } from '../case/step-props.ts'
import type { StepForm } from '../steps/use-step-form.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { textAt } from './item-values.ts'

interface CompletenessDialogProps extends Pick<StepProps, 'perform' | 'busy'> {
  readonly view: CaseView
  readonly form: StepForm
  readonly onClose: () => void
}

const whole = 'semua'

export function CompletenessDialog({ view, form, perform, busy, onClose }: CompletenessDialogProps) {
  const [about, setAbout] = useState(whole)
  const text = form.reason === '' ? proposedText(view) : form.reason
  const ask = async () => {
    const itemId = about === whole ? null : about
    await perform({ type: 'pause', reason: 'applicant', text: text.trim(), itemId })
  }
  return (
    <Dialog
      open
      title="Minta kelengkapan kepada pemohon"
      onClose={onClose}
      width={40}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" onClick={() => void ask()} busy={busy} disabled={text.trim() === ''}>
            Minta kelengkapan dan tunggu
          </Button>
        </>
      }
    >
      {view.items.length > 1 && (
        <Choice
          id="completeness-about"
          label="Tentang nama"
          options={[
            { value: whole, label: 'Seluruh permohonan' },
            ...view.items.map((item) => ({ value: item.id, label: item.fqdn })),
          ]}
          value={about}
          onChange={setAbout}
        />
      )}
      <Paragraph
        id="completeness-text"
        label="Yang perlu dilengkapi pemohon"
        help="Kalimat ini tampil pada teks status untuk pemohon. Jangan tulis data pribadi."
        rows={4}
        maxLength={5000}
        value={text}
        onChange={form.setReason}
      />
      <p>
        Ini bukan penolakan. Permohonan menunggu pemohon, dan janji bergeser selama menunggu. Sesudah kelengkapannya
        datang, permohonan kembali ke layar ini.
      </p>
    </Dialog>
  )
}

/** Starts from what the verifier noted about the papers. */
function proposedText(view: CaseView): string {
  const notes = view.items.map((item) => textAt(item.values, 'documents_note').trim()).filter((note) => note !== '')
  return notes.length === 0 ? '' : `Mohon melengkapi: ${notes.join(' ')}`
}
