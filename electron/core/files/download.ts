// Gives a stored document out: checked against its hash, identity scans opened with their key and written down.
import { selectDocument } from '../archive/objects/queries.ts'
import { personalOfSubject } from '../archive/sealed/personal.ts'
import { objectKey, openSealed } from '../archive/sealed/sealed-objects.ts'
import type { Download } from '../../../shared/contract/endpoint.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { noteRead } from '../privacy/note-read.ts'
import type { Services } from '../services.ts'
import type { DocumentsTable } from '../store/tables/archive.ts'
import { mayReadDocument } from './may-read.ts'

export async function download(
  services: Services,
  caller: Caller,
  documentId: string,
): Promise<Result<Download, Fault<'not_found'>>> {
  const { store, objects } = services
  const document = await store.read((tx) => selectDocument(tx, documentId))
  if (document === undefined || !mayReadDocument(caller, document)) return fail(fault('not_found', {}))
  if (document.personal === 1) return await openPersonal(services, caller, document)
  const bytes = await objects.bytes(document.object_sha)
  return bytes === null ? fail(damaged) : ok({ bytes, mime: document.mime, fileName: document.file_name })
}

const damaged = fault(
  'not_found',
  {},
  'Berkas ini hilang atau berubah di penyimpanan, sehingga tidak ditampilkan. Minta administrator mengembalikannya dari cadangan.',
)

const locked = fault(
  'not_found',
  {},
  'Pindaian ini terkunci: datanya dipulihkan tanpa kunci pemulihan. Minta administrator memulihkan cadangan sekali lagi dengan lembar kunci pemulihan.',
)

const destroyed = fault('not_found', {}, 'Berkas ini sudah dimusnahkan sesuai berita acaranya.')

/** Looking at somebody's identity is an event: it is written before the bytes leave. */
async function openPersonal(
  services: Services,
  caller: Caller,
  document: DocumentsTable,
): Promise<Result<Download, Fault<'not_found'>>> {
  const { store, objects, secrets } = services
  const { id, object_sha: sha256, mime } = document
  const { key, names } = await store.read(async (tx) => ({
    key: await objectKey(tx, sha256),
    names: await personalOfSubject(tx, id),
  }))
  if (key === null) return fail(destroyed)
  const bytes = await openSealed(objects, secrets, sha256, key)
  if (bytes === null) return fail((await objects.bytes(sha256)) === null ? damaged : locked)
  await store.write((tx) =>
    noteRead(tx, services, caller, { what: 'identity_scan', ref: id, caseId: document.case_id, reason: '' }),
  )
  const fileName = names.find((one) => one.kind === 'file_name')?.content['fileName']
  return ok({ bytes, mime, fileName: typeof fileName === 'string' ? fileName : document.file_name })
}
