// "Berkas untuk pemeriksa": one ZIP of a case, the SOP sheet first, then its papers in step order, the events, the assumptions.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { Download } from '../../../shared/contract/endpoint.ts'
import { composeExaminerCover, type ExaminerFile } from '../../../shared/letters/compose/examiner-cover.ts'
import { may } from '../../../shared/office/policy.ts'
import { eventLines } from '../cases/event-lines.ts'
import { loadCase } from '../cases/load.ts'
import type { Caller } from '../http/caller.ts'
import { caseFactsOf } from '../letters/case-facts.ts'
import { renderPaper } from '../letters/papers.ts'
import { personBlock } from '../letters/signers.ts'
import { renderWithKop } from '../letters/store-paper.ts'
import { sha256 } from '../log/canonical.ts'
import { chainHead } from '../log/read.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { noteDossierExported } from './archive-events.ts'
import { assumptionLines } from './dossier/assumptions.ts'
import { type Content, contentsOf } from './dossier/contents.ts'
import { eventRowsOf, eventsJson } from './dossier/event-rows.ts'
import { eventsText } from './dossier/event-text.ts'
import { endingOf, numberedName } from './dossier/file-name.ts'
import { manifestText } from './dossier/manifest.ts'
import { type DossierFile, zipOf } from './dossier/zip.ts'
import { openSealed } from './sealed/sealed-objects.ts'

/**
 * The file as a download, and an event that it left the house; null where there is no such case or the caller may not
 * see it. Identity scans lie in it only for those who may read personal data.
 */
export async function dossierOf(services: Services, caller: Caller, caseId: string): Promise<Download | null> {
  const gathered = await services.store.read(async (tx) => await gather(tx, services, caller, caseId))
  if (gathered === null) return null
  const sheet = await renderPaper(services, caseId, 'lembar_sop')
  if (sheet === null) throw new Error(`case ${caseId} has no sheet`)
  const papers: { readonly file: DossierFile; readonly label: string; readonly date: string }[] = []
  const withheld = [...gathered.withheld]
  for (const content of gathered.papers) {
    const bytes = await bytesOf(services, caseId, content)
    const ending = content.from === 'store' ? endingOf(content.mime) : 'docx'
    if (bytes === null) withheld.push(`${content.label} (tidak terbaca)`)
    else
      papers.push({
        file: { name: numberedName(papers.length + 3, content.label, ending), bytes },
        label: content.label,
        date: content.date,
      })
  }
  const first: DossierFile = { name: numberedName(1, 'Lembar SOP', 'docx'), bytes: sheet.bytes }
  const listed = [first, ...papers.map((paper) => paper.file), ...textFiles(gathered, papers.length + 3)]
  const described = new Map(papers.map((paper) => [paper.file.name, paper]))
  const cover = await coverOf(
    services,
    gathered,
    listed.map((file) => describe(file, described.get(file.name), gathered.today)),
  )
  const [sheetFile, ...others] = listed
  const files = [sheetFile ?? first, cover, ...others]
  const manifest = manifestText(files, { ...gathered, madeBy: caller.name, madeAt: gathered.now, withheld })
  const bytes = zipOf([...files, { name: 'MANIFEST.txt', bytes: textBytes(manifest) }], gathered.now, gathered.zone)
  await noteExport(services, caller, {
    caseId,
    sha256: sha256(bytes),
    files: files.length,
    headSeq: gathered.head.seq,
    headHash: gathered.head.hash,
    personal: gathered.personal,
  })
  return {
    bytes,
    mime: 'application/zip',
    fileName: `Berkas pemeriksa ${gathered.agenda.replaceAll(/[^A-Za-z0-9-]+/g, '-')}.zip`,
  }
}

type Gathered = NonNullable<Awaited<ReturnType<typeof gather>>>

async function gather(tx: Tx, services: Services, caller: Caller, caseId: string) {
  const loaded = await loadCase(tx, caseId)
  const posts = caller.posts.map((held) => held.post)
  if (loaded === null || !may(posts, 'dossier.read', loaded.state.status)) return null
  const { row, state, definition } = loaded
  const now = services.clock.now()
  const { zone } = await services.office.calendar(tx)
  const today = localDateOf(now, zone)
  const personal = may(posts, 'personal.read', state.status)
  return {
    ...(await contentsOf(tx, services, loaded, personal)),
    personal,
    now,
    zone,
    today,
    service: definition.title,
    title: `${row.agenda_no ?? state.trackingCode} ${row.title}`,
    agenda: row.agenda_no ?? state.trackingCode,
    facts: await caseFactsOf(tx, services, loaded),
    profile: await services.office.profile(tx),
    sign: await personBlock(tx, services, caller.personId, posts[0] ?? 'pemeriksa', today),
    head: await chainHead(tx),
    assumptions: await assumptionLines(tx, definition),
    rows: await eventRowsOf(tx, caseId),
    lines: await eventLines(tx, services, caseId),
  }
}

async function bytesOf(services: Services, caseId: string, content: Content): Promise<Uint8Array | null> {
  if (content.from === 'case') return (await renderPaper(services, caseId, content.kind))?.bytes ?? null
  if (!content.personal) return await services.objects.bytes(content.sha256)
  if (content.wrappedKey === null) return null
  return await openSealed(services.objects, services.secrets, content.sha256, content.wrappedKey)
}

function textFiles(
  { title, rows, lines, zone, assumptions, head }: Gathered,
  position: number,
): readonly DossierFile[] {
  const open = assumptions.length === 0 ? ['Tidak ada.'] : assumptions.map((line, index) => `${index + 1}. ${line}`)
  const texts = [
    ['Catatan peristiwa', 'json', eventsJson(rows)],
    ['Catatan peristiwa', 'txt', eventsText(title, lines, zone)],
    ['Asumsi yang berlaku', 'txt', `${[title, '', ...open].join('\n')}\n`],
    ['Kepala rantai catatan', 'txt', `${head.seq} ${head.hash}\n`],
  ] as const
  return texts.map(([label, ending, text], index) => ({
    name: numberedName(position + index, label, ending),
    bytes: textBytes(text),
  }))
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function describe(
  file: DossierFile,
  paper: { readonly label: string; readonly date: string } | undefined,
  today: string,
): ExaminerFile {
  return {
    label: paper?.label ?? file.name.replace(/^\d+ |\.\w+$/g, ''),
    fileName: file.name,
    date: paper?.date ?? today,
    sha256: sha256(file.bytes),
  }
}

async function coverOf(services: Services, gathered: Gathered, files: readonly ExaminerFile[]): Promise<DossierFile> {
  const { facts, assumptions, head, today, sign, profile, service } = gathered
  const cover = composeExaminerCover(facts, {
    files,
    assumptions,
    chainHead: `${head.seq}: ${head.hash}`,
    printedOn: today,
    sign,
  })
  return {
    name: numberedName(2, 'Lembar pemeriksa', 'docx'),
    bytes: await renderWithKop(services, profile, { ...cover, subtitle: service }, 'basah'),
  }
}

async function noteExport(
  services: Services,
  caller: Caller,
  exported: Parameters<typeof noteDossierExported>[1],
): Promise<void> {
  const held = caller.posts.find((one) => may([one.post], 'dossier.read', 'ended'))
  const at = services.clock.now()
  const meta = {
    at,
    recordedAt: at,
    actor: caller.personId,
    recorder: caller.personId,
    post: held?.post ?? null,
    capacity: held?.capacity ?? null,
    key: null,
  }
  await services.store.write(async (tx) => await noteDossierExported({ tx, services, meta }, exported))
}
