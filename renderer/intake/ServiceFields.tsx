// Which service is asked, and by which channel it came.
import type { ServiceView } from '../../shared/contract/intake.ts'
import { channels } from '../../shared/procedures/channels.data.ts'
import { Choice } from '../ui/Choice.tsx'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Select } from '../ui/Select.tsx'
import { firstChannelOf } from './first-channel.ts'
import type { IntakePartProps } from './IntakeFields.tsx'

interface ServiceFieldsProps extends IntakePartProps {
  readonly openable: readonly ServiceView[]
}

export function ServiceFields({ draft, service, problems, openable }: ServiceFieldsProps) {
  const { value } = draft
  const choose = (code: string | null) => {
    const chosen = openable.find((one) => one.code === code)
    if (chosen === undefined) return
    const keeps = channels(chosen.opens).some((channel) => channel.value === value.channel)
    draft.set({ service: chosen.code, ...(keeps ? {} : { channel: firstChannelOf(chosen.opens) }) })
  }
  return (
    <div className="step-form">
      <Select
        id="service"
        label="Layanan"
        help={service.summary}
        options={openable.map((one) => ({ value: one.code, label: one.title + (one.paperOnly ? ' (lama)' : '') }))}
        value={service.code}
        onChange={choose}
      />
      {service.opens !== 'own' && (
        <Choice
          id="channel"
          label="Datang lewat"
          row
          options={channels(service.opens).map((channel) => ({ value: channel.value, label: channel.label }))}
          value={value.channel}
          onChange={(channel) => draft.set({ channel })}
          error={errorAt(problems, 'channel')}
        />
      )}
      {service.opens === 'letter' && value.channel === 'email' && (
        <Notice title="Surat asli bertanda tangan menyusul.">
          Janji kepada pemohon dihitung dari e-mail ini. Permohonan baru dapat disetujui sesudah aslinya dicatat; saat
          aslinya datang, catat di sini dan pilih Ini aslinya.
        </Notice>
      )}
      {service.paperOnly && (
        <Notice tone="warning" title="Prosedur lama, hanya dari kertas.">
          Tulis tanggal terima seperti pada berkas, sebelum 11 Oktober 2024. Permintaan baru memakai layanan pendaftaran
          yang sekarang.
        </Notice>
      )}
    </div>
  )
}
