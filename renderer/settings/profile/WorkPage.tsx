// Cara kerja: which letters are made, how long silence may last, the requirements, the office's own grounds of refusal.
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import { Tick } from '../../ui/Choice.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Section } from '../../ui/Page.tsx'
import { ChecklistEditor } from './ChecklistEditor.tsx'
import { GroundsEditor } from './GroundsEditor.tsx'
import type { ProfileForm } from './profile-form.ts'
import { ProfilePage } from './ProfilePage.tsx'

type Work = OfficeProfile['work']

export function WorkPage() {
  return (
    <ProfilePage slug="cara-kerja" keys={['work']} title={({ work }) => sentence(work)}>
      {(form) => <WorkFields form={form} />}
    </ProfilePage>
  )
}

function WorkFields({ form }: { readonly form: ProfileForm }) {
  const { work } = form.profile
  const set = (part: Partial<Work>) => form.set({ work: { ...work, ...part } })
  return (
    <>
      <Section title="Surat pada langkah 8" note="Paling sedikit satu dibuat.">
        <div className="fields">
          <div id="work.report" tabIndex={-1}>
            <Tick
              id="work.notice"
              label="Surat pemberitahuan"
              help="Bernomor, dikirim ke pemohon."
              checked={work.notice}
              onChange={(notice) => set({ notice })}
            />
            <Tick
              id="work.report.tick"
              label="Laporan"
              help="Satu halaman tanpa nomor, diarsipkan."
              checked={work.report}
              onChange={(report) => set({ report })}
            />
            <Tick
              id="work.acceptanceLetter"
              label="Surat penerimaan dikirim begitu diputuskan"
              help="Bernomor sendiri, a.n. Kepala Dinas oleh Kepala Bidang. Tanpa ini surat pemberitahuan menjadi surat penerimaannya."
              checked={work.acceptanceLetter}
              onChange={(acceptanceLetter) => set({ acceptanceLetter })}
            />
          </div>
        </div>
      </Section>
      <Section title="Batas">
        <div className="fields">
          <NumberField
            id="work.silentWorkDays"
            label="Menunggu pemohon paling lama"
            help="Setelahnya Kepala Bidang boleh menutup permohonan sebagai ditarik kembali."
            unit="hari kerja"
            value={work.silentWorkDays}
            onChange={(silentWorkDays) => set({ silentWorkDays: silentWorkDays ?? 0 })}
            error={form.error('work.silentWorkDays')}
          />
          <NumberField
            id="work.maximumUploadMb"
            label="Berkas paling besar"
            unit="MB"
            value={work.maximumUploadMb}
            onChange={(maximumUploadMb) => set({ maximumUploadMb: maximumUploadMb ?? 0 })}
            error={form.error('work.maximumUploadMb')}
          />
        </div>
      </Section>
      <ChecklistEditor form={form} set={set} />
      <GroundsEditor form={form} set={set} />
    </>
  )
}

function sentence({ notice, report, checklist }: Work): string {
  const papers = [notice ? 'surat pemberitahuan' : '', report ? 'laporan' : ''].filter((paper) => paper !== '')
  const asked = checklist.filter((item) => item.required).length
  return `Setiap permohonan menghasilkan ${papers.join(' dan ')}; ${asked} persyaratan wajib.`
}
