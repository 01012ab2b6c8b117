// One file through the gate; what an e-mail carries becomes files of their own.
import { type GatePart, type PassedFile, passGate } from '../archive/gate/gate.ts'
import { selectDocument } from '../archive/objects/queries.ts'
import { documentViewOf } from '../cases/document-view.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { DocumentView } from '../../../shared/contract/parts.ts'
import { may } from '../../../shared/office/policy.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import type { Write } from '../record.ts'
import type { Services } from '../services.ts'
import { type Incoming, keep, type Kept, nameDocument } from './take-in.ts'
import { uploadLimit } from './upload-limit.ts'

export interface UploadInput {
  readonly name: string
  readonly kind: string
  readonly personal: 'yes' | 'no'
}

export interface Uploaded {
  readonly documents: DocumentView[]
  readonly refused: { readonly fileName: string; readonly sentence: string }[]
}

type Refused = Fault<'forbidden' | 'invalid' | 'file_refused' | 'too_large'>

/** Kinds whose content is a person's identity: encrypted whatever the sender says. */
const alwaysPersonal: ReadonlySet<string> = new Set(['identitas', 'ktp', 'kartu_pegawai'])

export async function upload(
  services: Services,
  caller: Caller,
  { name, kind, personal }: UploadInput,
  bytes: Uint8Array,
): Promise<Result<Uploaded, Refused>> {
  const posts = caller.posts.map((one) => one.post)
  if (!may(posts, 'case.document', 'open') && !may(posts, 'office.write')) return fail(fault('forbidden', {}))
  if (!/^[a-z][a-z0-9_]{0,59}$/.test(kind)) {
    return fail(fault('invalid', { problems: [{ path: 'kind', sentence: 'Jenis berkas ini tidak dikenal.' }] }))
  }
  const maxBytes = await services.store.read((tx) => uploadLimit(tx, services.office))
  const passed = await passGate(bytes, name, { maxBytes })
  if (!passed.ok) {
    const { code, sentence } = passed.error
    return fail(
      code === 'too_large'
        ? fault('too_large', { limitBytes: maxBytes }, sentence)
        : fault('file_refused', { reason: code }, sentence),
    )
  }
  const isPersonal = personal === 'yes' || alwaysPersonal.has(kind)
  const kept: Kept[] = []
  for (const one of filesOf({ bytes, file: passed.value, kind, personal: isPersonal }))
    kept.push(await keep(services, one))
  const documents = await services.store.write(async (tx) => {
    const now = services.clock.now()
    const [held] = caller.posts
    const post = { post: held?.post ?? null, capacity: held?.capacity ?? null }
    const meta = { at: now, recordedAt: now, actor: caller.personId, recorder: caller.personId, ...post, key: null }
    const write: Write = { tx, services, meta }
    const facts = await services.office.facts(tx, await services.office.today(tx))
    const views: DocumentView[] = []
    for (const one of kept) {
      const row = await selectDocument(tx, await nameDocument(write, one))
      if (row !== undefined) views.push(documentViewOf(row, facts))
    }
    return views
  })
  return ok({ documents, refused: refusedParts(passed.value) })
}

/** The file itself, then what it carries; an attachment of a personal e-mail is personal too. */
function filesOf(whole: Incoming): Incoming[] {
  return [whole, ...whole.file.parts.flatMap((part) => partsOf(part, whole.personal))]
}

function partsOf(part: GatePart, personal: boolean): Incoming[] {
  return part.accepted ? filesOf({ bytes: part.bytes, file: part.file, kind: 'lampiran', personal }) : []
}

function refusedParts({ parts }: PassedFile): Uploaded['refused'] {
  return parts.flatMap((part) =>
    part.accepted ? refusedParts(part.file) : [{ fileName: part.displayName, sentence: part.fault.sentence }],
  )
}

/** What the gate lets through, in the words of a file dialog. */
export const acceptedKinds: readonly string[] = ['PDF', 'JPEG', 'PNG', 'DOCX', 'EML']
