// Pieces that several areas of the contract share: ids, dates, people, documents, fields of a definition.
import { isDateText } from '../calendar/dates.ts'
import type { JsonObject } from '../json.ts'
import { z } from './zod.ts'

/** Text without U+0000, which one of the databases refuses. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest, `Paling banyak ${longest} huruf.`)
    .transform((value) => value.replaceAll('\u0000', ''))
export const id = z.string().min(1).max(100)
export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Tulis tanggal yang ada di kalender.')
  .refine(isDateText, 'Tulis tanggal yang ada di kalender.')
export const instant = z.int()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const empty = z.object({})

const jsonValue: z.ZodType<JsonObject[string]> = z.lazy(() =>
  z.union([
    z.string().max(100_000),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(jsonValue).max(1000),
    z.record(z.string().max(200), jsonValue),
  ]),
)
export const jsonObject: z.ZodType<JsonObject> = z.record(z.string().max(200), jsonValue)

export const postKey = z.enum([
  'jfu_sekretariat',
  'jfu_bidang',
  'staf_teknis',
  'kasi',
  'kabid',
  'sekretaris',
  'kadis',
  'admin',
  'pengelola_pengaduan',
  'tim_pengaduan',
  'sekda',
  'pemeriksa',
])

export const named = z.object({ id, name: z.string() })

export const documentView = z.object({
  id,
  caseId: z.string().nullable(),
  kind: z.string(),
  label: z.string(),
  fileName: z.string(),
  mime: z.string(),
  size: z.int(),
  pages: z.int().nullable(),
  addedAt: instant,
  addedBy: z.string(),
  sha256,
  personal: z.boolean(),
  note: z.string(),
})
export type DocumentView = z.infer<typeof documentView>

export const fieldView = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum([
    'text',
    'paragraph',
    'yesno',
    'choice',
    'choices',
    'date',
    'number',
    'money',
    'files',
    'person',
    'sentences',
    'json',
  ]),
  required: z.boolean(),
  perItem: z.boolean(),
  options: z.array(z.object({ value: z.string(), label: z.string() })),
  help: z.string(),
  maxLength: z.int().nullable(),
  /** The field's condition, to be evaluated with shared/procedures/expression.ts; null is always. */
  when: z.unknown(),
})
export type FieldView = z.infer<typeof fieldView>

export const outcomeView = z.object({
  code: z.string(),
  label: z.string(),
  kind: z.enum(['forward', 'return', 'end']),
  next: z.string(),
  reasonRequired: z.boolean(),
  notPrinted: z.string().nullable(),
})
export type OutcomeView = z.infer<typeof outcomeView>

export const findingView = z.object({
  code: z.string(),
  severity: z.enum(['block', 'warn', 'info']),
  sentence: z.string(),
  rule: z.object({ source: z.string(), kind: z.string() }),
  override: z.enum(['none', 'kabid']),
  related: z.string().nullable(),
})
export type FindingView = z.infer<typeof findingView>

/** A due date with how it stands now; the sum behind it is asked for apart. */
export const dueView = z.object({
  label: z.string(),
  due: instant.nullable(),
  /** "sisa 1 hari kerja", "lewat 4 hari kerja". */
  words: z.string(),
  late: z.boolean(),
  estimate: z.string().nullable(),
})
export type DueView = z.infer<typeof dueView>

/** Work time of the act at hand against the printed minutes of its step. */
export const workView = z.object({
  workedMinutes: z.int(),
  standardMinutes: z.int().nullable(),
  waitingMinutes: z.int(),
  taken: z.boolean(),
  words: z.string(),
})
export type WorkView = z.infer<typeof workView>
