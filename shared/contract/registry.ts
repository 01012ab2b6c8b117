// The books: agenda masuk and keluar, register sub domain, arsip, and the search over all of them.
import { endpoint } from './endpoint.ts'
import { date, empty, id, instant, text } from './parts.ts'
import { z } from './zod.ts'

const bookFilter = z.object({
  year: z.coerce.number().int().min(2000).max(2999).optional(),
  from: z.string().max(10).default(''),
  to: z.string().max(10).default(''),
  /** Which date the range is about. */
  by: z.enum(['received', 'letter', 'recorded']).default('received'),
  text: z.string().max(300).default(''),
  after: z.coerce.number().int().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const incomingRow = z.object({
  id,
  year: z.int(),
  number: z.string(),
  receivedDate: date,
  letterNo: z.string(),
  letterDate: z.string(),
  sender: z.string(),
  subject: z.string(),
  attachments: z.int(),
  nature: z.string(),
  disposedTo: z.string(),
  classification: z.string(),
  caseId: z.string().nullable(),
  note: z.string(),
})
export type IncomingRow = z.infer<typeof incomingRow>

export const outgoingRow = z.object({
  id,
  year: z.int(),
  number: z.string(),
  letterDate: z.string(),
  sentDate: z.string(),
  addressee: z.string(),
  subject: z.string(),
  attachments: z.int(),
  processor: z.string(),
  state: z.enum(['bound', 'sent', 'closed', 'void']),
  caseId: z.string().nullable(),
  note: z.string(),
})
export type OutgoingRow = z.infer<typeof outgoingRow>

export const registerRow = z.object({
  id,
  fqdn: z.string(),
  zone: z.string(),
  unitId: z.string().nullable(),
  unit: z.string(),
  functionText: z.string(),
  mode: z.string(),
  target: z.string(),
  capacityGb: z.int().nullable(),
  state: z.enum(['active', 'released']),
  since: z.string(),
  source: z.string(),
  caseId: z.string().nullable(),
  contact: z.string().nullable(),
  releasedOn: z.string().nullable(),
})
export type RegisterRow = z.infer<typeof registerRow>

export const registerInput = z.object({
  key: z.string().min(8).max(100),
  fqdn: text(253),
  unitId: id.nullable(),
  functionText: text(500),
  mode: z.enum(['langsung', 'proxy', 'alias', 'alih-http', 'cloud', 'tidak_diketahui']),
  target: text(500),
  capacityGb: z.int().min(0).max(100_000).nullable(),
  since: z.string().max(10),
  source: text(500),
  contactName: text(200),
  contactPhone: text(50),
})

export const archiveRow = z.object({
  caseId: id,
  agenda: z.string(),
  what: z.string(),
  unit: z.string(),
  archivedAt: instant,
  classification: z.string(),
  retention: z.string(),
  retainUntil: z.string(),
  place: z.string(),
  missing: z.array(z.string()),
})
export type ArchiveRow = z.infer<typeof archiveRow>

export const searchHit = z.object({
  kind: z.enum(['case', 'agenda', 'letter', 'register', 'person', 'unit']),
  title: z.string(),
  detail: z.string(),
  screen: z.string(),
})
export type SearchHit = z.infer<typeof searchHit>

const bookFile = z.object({
  format: z.enum(['docx', 'csv']).default('docx'),
  year: z.coerce.number().int().optional(),
  from: z.string().max(10).default(''),
  to: z.string().max(10).default(''),
  by: z.enum(['received', 'letter', 'recorded']).default('received'),
  text: z.string().max(300).default(''),
})

const registerFilter = z.object({
  text: z.string().max(300).default(''),
  state: z.enum(['all', 'active', 'released']).default('all'),
  unitId: z.string().max(100).default(''),
})

export const registry = {
  incoming: endpoint({
    method: 'GET',
    path: '/api/agenda/incoming',
    summary: 'Buku agenda surat masuk',
    input: bookFilter,
    output: z.object({ rows: z.array(incomingRow), count: z.int(), years: z.array(z.int()) }),
    errors: [],
  }),
  outgoing: endpoint({
    method: 'GET',
    path: '/api/agenda/outgoing',
    summary: 'Buku agenda surat keluar',
    input: bookFilter,
    output: z.object({ rows: z.array(outgoingRow), count: z.int(), years: z.array(z.int()) }),
    errors: [],
  }),
  incomingFile: endpoint({
    method: 'GET',
    path: '/api/agenda/incoming/file',
    summary: 'The book as it is shown, to print or export',
    transfer: 'download',
    input: bookFile,
    output: empty,
    errors: [],
  }),
  outgoingFile: endpoint({
    method: 'GET',
    path: '/api/agenda/outgoing/file',
    summary: 'The book as it is shown, to print or export',
    transfer: 'download',
    input: bookFile,
    output: empty,
    errors: [],
  }),
  register: endpoint({
    method: 'GET',
    path: '/api/register',
    summary: 'Register sub domain',
    input: registerFilter,
    output: z.object({
      rows: z.array(registerRow),
      count: z.int(),
      complete: z.object({ declared: z.boolean(), by: z.string().nullable(), at: instant.nullable() }),
    }),
    errors: [],
  }),
  registerFile: endpoint({
    method: 'GET',
    path: '/api/register/file',
    summary: 'The register as it is shown',
    transfer: 'download',
    input: registerFilter.extend({ format: z.enum(['csv']).default('csv') }),
    output: empty,
    errors: [],
  }),
  enter: endpoint({
    method: 'POST',
    path: '/api/register',
    summary: 'Enter a name that exists already',
    input: registerInput,
    output: registerRow,
    errors: ['duplicate'],
  }),
  change: endpoint({
    method: 'PUT',
    path: '/api/register/{registerId}',
    summary: 'Correct an entry, with its reason',
    input: registerInput.extend({ reason: text(1000) }),
    output: registerRow,
    errors: ['not_found', 'duplicate'],
  }),
  release: endpoint({
    method: 'POST',
    path: '/api/register/{registerId}/release',
    summary: 'A name that is given up',
    input: z.object({ key: z.string().min(8).max(100), date, reason: text(1000) }),
    output: registerRow,
    errors: ['not_found', 'wrong_state'],
  }),
  declareComplete: endpoint({
    method: 'POST',
    path: '/api/register/complete',
    summary: 'The register is declared complete, or no longer',
    input: z.object({ key: z.string().min(8).max(100), complete: z.boolean(), note: text(1000) }),
    output: empty,
    errors: [],
  }),
  archive: endpoint({
    method: 'GET',
    path: '/api/archive',
    summary: 'Arsip, and what is missing in it',
    input: z.object({
      text: z.string().max(300).default(''),
      missing: z.enum(['all', 'only']).default('all'),
      after: z.string().max(100).default(''),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({ rows: z.array(archiveRow), count: z.int(), missingCount: z.int(), next: z.string().nullable() }),
    errors: [],
  }),
  search: endpoint({
    method: 'GET',
    path: '/api/search',
    summary: 'One box over everything',
    input: z.object({ q: z.string().max(500), limit: z.coerce.number().int().min(1).max(50).default(20) }),
    output: z.object({ hits: z.array(searchHit) }),
    errors: [],
  }),
} as const
