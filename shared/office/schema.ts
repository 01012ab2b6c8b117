// The shapes in which posts, persons, units, holdings and the office's profile are stored and edited.
import { z } from '../contract/zod.ts'
import { nipProblem, compactNip } from './nip.ts'
import { postKeys } from './posts.ts'
import { rankTexts } from './ranks.data.ts'

const short = z.string().trim().max(200, 'Paling banyak 200 huruf.')
const long = z.string().trim().max(1000, 'Paling banyak 1.000 huruf.')
const id = z.string().min(1).max(100)
const day = z.iso.date('Tulis tanggal yang ada di kalender.')
const named = short.min(1, 'Isi bagian ini.')

/** A host name in lower case, such as a zone. */
const hostName = z
  .string()
  .trim()
  .toLowerCase()
  .max(253, 'Paling banyak 253 huruf.')
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'Tulis zona seperti contohkab.go.id.')

const postKeySchema = z.enum(postKeys)

export const postSchema = z.object({
  key: postKeySchema,
  printedTitle: z.string().nullable(),
  title: named,
  unit: named,
  order: z.string().regex(/^\d{4}$/),
  superior: postKeySchema.nullable(),
  single: z.boolean(),
  mayBeVacant: z.boolean(),
})

export const personSchema = z.object({
  id,
  /** With degrees, as a signature block writes it. */
  name: named,
  /** 18 digits without spaces, or empty. */
  nip: z
    .string()
    .transform(compactNip)
    .superRefine((value, check) => {
      const message = nipProblem(value)
      if (message !== null) check.addIssue({ code: 'custom', message })
    }),
  /** Pangkat with golongan from the list, or empty. */
  rank: z.string().refine((value) => value === '' || rankTexts.includes(value), 'Pilih pangkat dari daftar.'),
  active: z.boolean(),
})
export type Person = z.infer<typeof personSchema>

const unitKindSchema = z.enum(['pd', 'upt', 'kecamatan', 'kelurahan', 'desa', 'lain'])

export const unitSchema = z.object({
  id,
  name: named,
  /** Official abbreviation as a label, or empty. */
  abbreviation: z
    .string()
    .regex(
      /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)?$/,
      'Tulis singkatan dengan huruf kecil, angka, dan tanda hubung.',
    ),
  kind: unitKindSchema,
  parentId: id.nullable(),
  /** Title of its head, as letters address it. */
  head: short,
  /** Where letters to it go. */
  address: short,
  active: z.boolean(),
})
export type Unit = z.infer<typeof unitSchema>

export const holdingSchema = z
  .object({
    id,
    personId: id,
    post: postKeySchema,
    capacity: z.enum(['definitif', 'plt', 'plh', 'an', 'ub']),
    from: day,
    /** Last day; null is open. */
    to: day.nullable(),
    /** The decree as it is cited, with number and date. */
    sk: z.string().trim().max(300, 'Paling banyak 300 huruf.'),
    /** Which letters or acts the mandate covers or leaves out. */
    note: z.string().trim().max(500, 'Paling banyak 500 huruf.'),
  })
  .refine((one) => one.to === null || one.to >= one.from, {
    path: ['to'],
    message: 'Tanggal berakhir mendahului tanggal mulai. Betulkan salah satunya.',
  })
  .refine((one) => (one.capacity !== 'plh' && one.capacity !== 'plt') || one.sk !== '', {
    path: ['sk'],
    message: 'Tulis nomor dan tanggal SK atau surat perintah.',
  })
  .refine((one) => one.capacity !== 'plh' || one.to !== null, {
    path: ['to'],
    message: 'Plh. selalu berbatas waktu. Isi tanggal berakhirnya.',
  })
export type Holding = z.infer<typeof holdingSchema>

/** A law or rule in the list of legal bases; old ones stay with what replaced them. */
const legalBasis = z.object({ title: long, inForce: z.boolean(), replacedBy: long })

const margin = z.number().min(5, 'Paling sedikit 5 mm.').max(50, 'Paling banyak 50 mm.')

const printSchema = z.object({
  profile: z.enum(['1/2023', '54/2009']),
  paper: z.enum(['A4', 'F4']),
  margins: z.object({ top: margin, right: margin, bottom: margin, left: margin }),
  font: z.enum(['Arial', 'Bookman Old Style', 'Times New Roman']),
  fontSize: z.union([z.literal(11), z.literal(12)]),
  placeInDate: z.boolean(),
  parafTable: z.boolean(),
  /** Titles of signature blocks in capitals. */
  capitalTitles: z.boolean(),
  /** The name of the Kabupaten under the title of the head. */
  regionInSignature: z.boolean(),
})

const numberFormat = z.object({
  pattern: z.string().trim().min(1).max(120),
  scope: z.enum(['year', 'year_code', 'year_unit']),
  digits: z.int().min(1).max(6),
})

const numberingSchema = z.object({
  /** `typed` is copied from the paper book or SRIKANDI. */
  agenda: z.enum(['siladom', 'typed']),
  outgoing: z.enum(['siladom', 'typed']),
  /** Classification code of Permendagri 83/2022 and the unit's sign, for the tokens {kode} and {unit}. */
  code: short,
  unit: short,
  agendaFormat: numberFormat,
  outgoingFormat: numberFormat,
  /** The berita acara has a yearly sequence of its own. */
  recordFormat: numberFormat,
})

const complaintChannel = z.object({
  key: z.enum(['tatap_muka', 'kotak', 'wa', 'telepon', 'email', 'lapor', 'media_sosial']),
  label: named,
  /** Empty is not printed. */
  contact: short,
})

/** How the work is done where the sources leave a choice (`procedures.md`). */
const workSchema = z.object({
  /** The surat pemberitahuan and the laporan of step 8; not both off. */
  notice: z.boolean(),
  report: z.boolean(),
  /** A surat penerimaan goes out at once after step 6. */
  acceptanceLetter: z.boolean(),
  /** Working days of silence after which the Kabid may close a case. */
  silentWorkDays: z.int().min(1).max(250),
  /** Requirements of SOP step 1, ket. 3, beside the fixed ones. */
  checklist: z
    .array(z.object({ key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), label: named, required: z.boolean() }))
    .max(30),
  /** Grounds of refusal by the office's own policy; off until confirmed with their decree. */
  grounds: z
    .array(
      z.object({
        key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
        sentence: long,
        decree: short,
        confirmed: z.boolean(),
      }),
    )
    .max(30),
  maximumUploadMb: z.int().min(1).max(500),
})

export const officeProfileSchema = z.object({
  name: z.enum(['purbalingga', 'kosong', 'contoh']),
  /** "Kabupaten Contoh". */
  regionName: short,
  /** "Dinas Komunikasi dan Informatika", and how one says it in short. */
  officeName: short,
  shortName: short,
  /** The two lines of the kop, in capitals as printed. */
  kop: z.object({ region: short, institution: short }),
  /** Address in the object store; null for none. */
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  address: short,
  postCode: short,
  phone: short,
  fax: short,
  email: short,
  website: short,
  zones: z.array(hostName).max(10),
  timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  /** Place in the date line of letters. */
  place: short,
  /** Officer for personal data, printed on the notice of the tanda terima. */
  dpo: z.object({ name: short, contact: short }),
  complaintChannels: z.array(complaintChannel).max(20),
  legalBases: z.array(legalBasis).max(50),
  /** The approval block of the printed SOP, line by line. */
  sopApproval: z.array(short).max(10),
  numbering: numberingSchema,
  print: printSchema,
  work: workSchema,
})
export type OfficeProfile = z.infer<typeof officeProfileSchema>
