// The request letter of a story, stored as a document before the case is opened.
import { dateInWords } from '../../../shared/calendar/format.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import { documentStored } from '../archive/objects/document-events.ts'
import { recordAny } from '../record.ts'
import { requestLetterPdf } from './request-letter.ts'
import type { Stage } from './stage.ts'
import type { Story } from './story.data.ts'

/** Stores the letter; answers the id of its document. */
export async function storeRequestLetter(stage: Stage, story: Story, number: string, jfu: string): Promise<string> {
  const { services } = stage
  const found = await services.store.read(async (tx) => ({
    unit: await services.office.unit(tx, story.unit),
    profile: await services.office.profile(tx),
  }))
  const bytes = requestLetterPdf({
    region: `Pemerintah ${found.profile.regionName}`,
    unit: found.unit?.name ?? '',
    address: found.unit?.address ?? '',
    number,
    date: dateInWords(localDateOf(stage.now(), 'Asia/Jakarta')),
    subject: story.subject,
    addressee: `Kepala ${found.profile.officeName}`,
    paragraphs: paragraphsOf(story, found.profile.zones[0] ?? ''),
    signer: 'Kepala Perangkat Daerah',
  })
  const stored = await services.objects.put(bytes)
  const documentId = services.makeId()
  const at = stage.now()
  await services.store.write(async (tx) => {
    const meta = {
      at,
      recordedAt: at,
      actor: jfu,
      recorder: jfu,
      post: 'jfu_sekretariat',
      capacity: 'definitif',
      key: null,
    }
    await recordAny({ tx, services, meta }, 'archive', documentId, [
      documentStored({
        documentId,
        caseId: null,
        kind: 'surat_permohonan',
        sha256: stored.sha256,
        size: stored.size,
        mime: 'application/pdf',
        pages: 1,
        fileName: 'surat-permohonan.pdf',
        personal: false,
        note: null,
      }),
    ])
  })
  return documentId
}

function paragraphsOf(story: Story, zone: string): readonly string[] {
  const name = `${story.label}.${zone}`
  const asks =
    story.decision === 'reset'
      ? `Kami tidak dapat lagi mengakses pengelolaan sub domain ${name}. Kami mohon aksesnya diatur ulang.`
      : `Dalam rangka ${story.functionText.toLowerCase()}, kami mohon dibuatkan sub domain ${name}.`
  const place =
    story.placement === 'no_server'
      ? 'Kami tidak memiliki server fisik di data center dan mohon ruang penyimpanan sebesar 5 GB.'
      : 'Aplikasi berada pada server fisik kami di data center, alamat 10.20.4.40.'
  return [asks, place, 'Terlampir surat kuasa pengelola. Demikian, atas perhatian Saudara kami ucapkan terima kasih.']
}
