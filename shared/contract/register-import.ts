// Import of a list into the register: a file is read and held, tried with a mapping, and entered whole.
import { importFields } from '../registry/import/fields.ts'
import { endpoint } from './endpoint.ts'
import { id, text } from './parts.ts'
import { z } from './zod.ts'

const column = z.int().min(0).max(59)

/** What the columns mean, and which unit an owner is that the office does not know by that name. */
export const importMapping = z.object({
  sheet: z.int().min(0).max(200),
  /** The row that names the columns, counted from 0; -1 where the list has none. */
  head: z.int().min(-1).max(1000),
  columns: z.partialRecord(z.enum(importFields), column),
  /** Unit by the owner's key; null keeps the text. */
  owners: z.record(z.string().max(300), id.nullable()),
})
export type ImportMapping = z.infer<typeof importMapping>

const importSheet = z.object({
  name: z.string(),
  rowCount: z.int(),
  head: z.int(),
  /** Titles of the columns, as the guessed head has them, or "Kolom A". */
  titles: z.array(z.string()),
  columns: z.partialRecord(z.enum(importFields), column),
  /** The first rows, heads among them. */
  sample: z.array(z.object({ place: z.string(), cells: z.array(z.string()) })),
})

export const importLine = z.object({
  place: z.string(),
  state: z.enum(['new', 'known', 'wrong']),
  name: z.string(),
  unit: z.string(),
  target: z.string(),
  /** What is wrong with it, or how the register knows it. */
  sentences: z.array(z.string()),
})
export type ImportLineView = z.infer<typeof importLine>

const counts = z.object({ new: z.int(), known: z.int(), wrong: z.int() })

const heldList = z.object({
  importId: id,
  fileName: z.string(),
  kind: z.enum(['excel', 'csv', 'zone']),
  sheets: z.array(importSheet),
})

export const imports = {
  read: endpoint({
    method: 'PUT',
    path: '/api/imports',
    summary: 'Reads a list (Excel, CSV, zone file) and holds it for its person for half an hour; nothing is entered',
    transfer: 'upload',
    input: z.object({ name: text(300) }),
    output: heldList,
    errors: ['file_refused', 'too_large'],
  }),
  transfer: endpoint({
    method: 'POST',
    path: '/api/imports/transfer',
    summary: 'Reads a zone from its primary server (AXFR) and holds it like a list',
    input: z.object({ zone: z.string().min(1).max(253) }),
    output: heldList,
    errors: ['not_found', 'wrong_state'],
  }),
  preview: endpoint({
    method: 'POST',
    path: '/api/imports/{importId}/preview',
    summary: 'What the list would enter under a mapping, and every row that is wrong',
    input: importMapping,
    output: z.object({
      counts,
      lines: z.array(importLine),
      owners: z.array(z.object({ key: z.string(), text: z.string(), count: z.int() })),
      /** Of what would be entered; given back when it is entered. */
      digest: z.string(),
    }),
    errors: ['not_found'],
  }),
  enter: endpoint({
    method: 'POST',
    path: '/api/imports/{importId}',
    summary: 'Enters what the preview showed, all of it or nothing',
    input: z.object({
      key: z.string().min(8).max(100),
      mapping: importMapping,
      digest: z.string().max(64),
      /** Enter the sound rows although others are wrong. */
      leaveWrong: z.boolean(),
    }),
    output: z.object({ entered: z.int() }),
    errors: ['not_found', 'wrong_state'],
  }),
} as const
