// The endpoints of the books, called as the holder of a post in the practice office.
import { createRegistryHandlers } from '../../electron/core/registry/handlers.ts'
import { api } from '../../shared/contract/api.ts'
import type { Answer, Download, Schema } from '../../shared/contract/endpoint.ts'
import type { Code } from '../../shared/contract/faults.ts'
import type { RegisterRow } from '../../shared/contract/registry.ts'
import type { PostKey } from '../../shared/office/posts.ts'
import type { Practice } from './cases/practice.ts'

const nothing = new Uint8Array()

export function registryOf(office: Practice) {
  const handlers = createRegistryHandlers(office.services)
  const { registry } = api
  return {
    handlers,
    incoming: async (post: PostKey, query: object = {}) =>
      handlers.incoming(await office.caller(post), {}, read(registry.incoming, query), nothing),
    outgoing: async (post: PostKey, query: object = {}) =>
      handlers.outgoing(await office.caller(post), {}, read(registry.outgoing, query), nothing),
    incomingFile: async (post: PostKey, query: object = {}) =>
      handlers.incomingFile(await office.caller(post), {}, read(registry.incomingFile, query), nothing),
    outgoingFile: async (post: PostKey, query: object = {}) =>
      handlers.outgoingFile(await office.caller(post), {}, read(registry.outgoingFile, query), nothing),
    register: async (post: PostKey, query: object = {}) =>
      handlers.register(await office.caller(post), {}, read(registry.register, query), nothing),
    registerFile: async (post: PostKey, query: object = {}) =>
      handlers.registerFile(await office.caller(post), {}, read(registry.registerFile, query), nothing),
    archive: async (post: PostKey, query: object = {}) =>
      handlers.archive(await office.caller(post), {}, read(registry.archive, query), nothing),
    search: async (post: PostKey, q: string, limit = 20) =>
      handlers.search(await office.caller(post), {}, { q, limit }, nothing),
    enter: async (post: PostKey, entry: object = {}) =>
      handlers.enter(await office.caller(post), {}, read(registry.enter, { ...someEntry(), ...entry }), nothing),
    change: async (post: PostKey, registerId: string, entry: object = {}) =>
      handlers.change(
        await office.caller(post),
        { registerId },
        read(registry.change, { ...someEntry(), reason: 'Salah ketik.', ...entry }),
        nothing,
      ),
    release: async (post: PostKey, registerId: string, input: object = {}) =>
      handlers.release(
        await office.caller(post),
        { registerId },
        read(registry.release, { key: newKey(), date: '2026-03-13', reason: 'Tidak dipakai lagi.', ...input }),
        nothing,
      ),
    declareComplete: async (post: PostKey, complete: boolean) =>
      handlers.declareComplete(
        await office.caller(post),
        {},
        { key: newKey(), complete, note: 'Dicocokkan dengan zona DNS.' },
        nothing,
      ),
  }
}

/** Input as the core reads it. @throws Error where the contract refuses it. */
function read<O>(endpoint: { readonly input: Pick<Schema<unknown, O>, 'safeParse'> }, data: unknown): O {
  const parsed = endpoint.input.safeParse(data)
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join(' '))
  return parsed.data
}

let made = 0

function newKey(): string {
  made += 1
  return `kunci-register-${made}`
}

export function someEntry() {
  return {
    key: newKey(),
    fqdn: 'imunisasi.contohkab.go.id',
    unitId: 'unit-dinkes',
    functionText: 'Pencatatan imunisasi',
    mode: 'proxy',
    target: '10.20.4.33',
    capacityGb: null,
    since: '2023-05-02',
    source: 'Pemeriksaan zona DNS',
    contactName: 'Sari Contoh',
    contactPhone: '0812000111',
  }
}

/** The value of an answer. @throws Error where it was refused. */
export function good<T>(answer: Answer<T, Code>): T {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.value
}

export function code(answer: Answer<unknown, Code>): string {
  return answer.ok ? 'ok' : answer.error.code
}

export function entry(answer: Answer<RegisterRow | Download, Code>): RegisterRow {
  const value = good(answer)
  if ('bytes' in value) throw new Error('a file instead of a row')
  return value
}

export function file(answer: Answer<object, Code>): Download {
  const value = good(answer)
  if (!('bytes' in value && value.bytes instanceof Uint8Array && 'fileName' in value && 'mime' in value))
    throw new Error('no file')
  return { bytes: value.bytes, fileName: String(value.fileName), mime: String(value.mime) }
}

/** Rows of a list. @throws Error where the answer is a file or a refusal. */
export function rowsOf<T>(answer: Answer<{ readonly rows: readonly T[] } | Download, Code>): readonly T[] {
  const value = good(answer)
  if ('bytes' in value) throw new Error('a file instead of a list')
  return value.rows
}
