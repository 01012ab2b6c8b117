// Files go in and out as raw bytes; drafts keep what was typed.
import { endpoint } from './endpoint.ts'
import { documentView, empty, instant, jsonObject } from './parts.ts'
import { z } from './zod.ts'

export const files = {
  upload: endpoint({
    method: 'PUT',
    path: '/api/files',
    summary: 'One file through the gate; the attachments of an e-mail come back as files of their own',
    transfer: 'upload',
    input: z.object({
      name: z.string().max(2000),
      kind: z.string().max(60).default('lampiran'),
      personal: z.enum(['yes', 'no']).default('no'),
    }),
    output: z.object({
      documents: z.array(documentView),
      refused: z.array(z.object({ fileName: z.string(), sentence: z.string() })),
    }),
    errors: ['file_refused', 'too_large'],
  }),
  download: endpoint({
    method: 'GET',
    path: '/api/files/{documentId}',
    summary: 'The stored bytes, checked against their SHA-256',
    transfer: 'download',
    input: empty,
    output: empty,
    errors: ['not_found'],
  }),
  limits: endpoint({
    method: 'GET',
    path: '/api/files',
    summary: 'What the gate lets through',
    input: empty,
    output: z.object({ limitBytes: z.int(), kinds: z.array(z.string()) }),
    errors: [],
  }),
  getDraft: endpoint({
    method: 'GET',
    path: '/api/drafts/{key}',
    summary: 'What this person typed there and has not finished',
    input: empty,
    output: z.object({ content: jsonObject.nullable(), savedAt: instant.nullable() }),
    errors: [],
  }),
  saveDraft: endpoint({
    method: 'PUT',
    path: '/api/drafts/{key}',
    summary: 'Keep what was typed',
    input: z.object({ content: jsonObject }),
    output: z.object({ savedAt: instant }),
    errors: [],
  }),
  dropDraft: endpoint({
    method: 'DELETE',
    path: '/api/drafts/{key}',
    summary: 'Forget a draft',
    input: empty,
    output: empty,
    errors: [],
  }),
} as const
