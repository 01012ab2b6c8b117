// Every expected failure of the API in one table: its HTTP status, its sentence with the remedy, and the data it carries.
import { z } from './zod.ts'

interface Kind {
  readonly status: number
  readonly sentence: string
  readonly data: z.ZodType
}

const none = z.object({})
const problem = z.object({ path: z.string(), sentence: z.string() })

export const faults = {
  invalid: {
    status: 422,
    sentence: 'Ada isian yang perlu diperbaiki.',
    data: z.object({ problems: z.array(problem) }),
  },
  malformed: { status: 400, sentence: 'Permintaan tidak terbaca. Muat ulang halaman lalu coba lagi.', data: none },
  unauthenticated: {
    status: 401,
    sentence: 'Anda belum masuk, atau sesi sudah berakhir. Silakan masuk lagi.',
    data: none,
  },
  locked: { status: 423, sentence: 'Layar terkunci. Ketik kata sandi untuk melanjutkan.', data: none },
  wrong_password: {
    status: 401,
    sentence: 'Nama pengguna atau kata sandi tidak cocok. Periksa lalu coba lagi.',
    data: z.object({ waitSeconds: z.int() }),
  },
  slow_down: {
    status: 429,
    sentence: 'Terlalu banyak percobaan. Tunggu sebentar lalu coba lagi.',
    data: z.object({ waitSeconds: z.int() }),
  },
  forbidden: { status: 403, sentence: 'Jabatan Anda tidak berwenang untuk tindakan ini.', data: none },
  not_found: { status: 404, sentence: 'Yang dicari tidak ada, atau bukan untuk Anda.', data: none },
  case_not_found: { status: 404, sentence: 'Permohonan ini tidak ada, atau bukan untuk Anda.', data: none },
  stale_version: {
    status: 409,
    sentence:
      'Data sudah berubah sejak Anda membukanya. Isian Anda tetap tersimpan; muat ulang untuk melihat perubahannya.',
    data: z.object({
      current: z.int(),
      meanwhile: z.array(z.object({ who: z.string(), what: z.string(), at: z.int() })),
    }),
  },
  not_your_turn: { status: 409, sentence: 'Belum giliran Anda.', data: none },
  taken_by_other: { status: 409, sentence: 'Sedang dikerjakan orang lain.', data: none },
  wrong_state: { status: 409, sentence: 'Tindakan ini tidak mungkin pada keadaan sekarang.', data: none },
  four_eyes: { status: 409, sentence: 'Harus dikerjakan orang lain (empat mata).', data: none },
  guard: {
    status: 409,
    sentence: 'Syarat langkah ini belum terpenuhi.',
    data: z.object({ problems: z.array(problem) }),
  },
  cannot_undo: { status: 409, sentence: 'Tidak dapat diurungkan lagi.', data: none },
  post_vacant: { status: 409, sentence: 'Jabatan kosong. Minta administrator menetapkan Plt. atau Plh.', data: none },
  reauthentication_required: {
    status: 403,
    sentence: 'Ketik kata sandi Anda untuk mengesahkan apa yang tampil di layar ini.',
    data: none,
  },
  duplicate: { status: 409, sentence: 'Sudah tercatat.', data: z.object({ caseId: z.string().nullable() }) },
  number_taken: {
    status: 409,
    sentence: 'Nomor itu sudah dipakai tahun ini. Periksa buku agenda lalu ketik nomor lain.',
    data: none,
  },
  file_refused: { status: 422, sentence: 'Berkas tidak dapat diterima.', data: z.object({ reason: z.string() }) },
  too_large: {
    status: 413,
    sentence:
      'Berkas terlalu besar. Pindai ulang dengan 200–300 dpi atau bagi menjadi beberapa berkas, lalu unggah lagi.',
    data: z.object({ limitBytes: z.int() }),
  },
  disk_full: {
    status: 507,
    sentence: 'Diska penuh. Kosongkan ruang lalu coba lagi; isian Anda tidak hilang.',
    data: none,
  },
  disk_failed: {
    status: 507,
    sentence: 'Diska gagal membaca atau menyimpan. Periksa diska lalu coba lagi; isian Anda tidak hilang.',
    data: none,
  },
  already_set_up: { status: 409, sentence: 'Kantor ini sudah disiapkan. Silakan masuk.', data: none },
  unknown_device: {
    status: 401,
    sentence:
      'Perangkat ini belum disandingkan dengan komputer induk, atau penyandingannya sudah dicabut. Minta administrator menyandingkannya.',
    data: none,
  },
  wrong_code: {
    status: 403,
    sentence: 'Kode penyandingan tidak cocok. Periksa kode pada layar komputer induk lalu ketik lagi.',
    data: z.object({ triesLeft: z.int() }),
  },
  pairing_closed: {
    status: 409,
    sentence: 'Komputer induk tidak sedang menampilkan kode penyandingan. Minta administrator menampilkan kode baru.',
    data: none,
  },
  lan_refused: {
    status: 409,
    sentence: 'Komputer induk tidak dapat dinyalakan di sini.',
    data: none,
  },
  host_away: {
    status: 503,
    sentence:
      'Komputer induk tidak menjawab. Isian Anda tetap ada; Siladom menyambung lagi sendiri begitu komputer induk menyala.',
    data: none,
  },
  host_changed: {
    status: 502,
    sentence:
      'Sidik komputer induk tidak sama dengan yang disandingkan. Sambungan dihentikan. Hubungi administrator; jangan ketik kata sandi di mana pun sebelum sebabnya jelas.',
    data: none,
  },
  plan_changed: {
    status: 409,
    sentence:
      'Keadaan nama di server sudah berubah sejak rencana ditampilkan. Tidak ada yang ditulis; baca rencana yang baru.',
    data: none,
  },
  name_server: {
    status: 502,
    sentence: 'Server nama tidak menjalankan permintaan ini.',
    data: z.object({
      reason: z.enum(['conflict', 'auth', 'refused', 'unreachable', 'invalid', 'not_supported', 'upstream']),
      /** It may have been written all the same: read back before anything else. */
      mayHaveWritten: z.boolean(),
    }),
  },
  internal: {
    status: 500,
    sentence: 'Terjadi kesalahan pada Siladom. Isian Anda tetap ada; coba lagi, lalu hubungi administrator.',
    data: z.object({ report: z.string() }),
  },
} as const satisfies Record<string, Kind>

export type Code = keyof typeof faults
export type FaultData<C extends Code> = z.infer<(typeof faults)[C]['data']>

/** Failures that any endpoint may answer. */
export const commonCodes = [
  'malformed',
  'invalid',
  'unauthenticated',
  'locked',
  'forbidden',
  'disk_full',
  'disk_failed',
  'unknown_device',
  'host_away',
  'host_changed',
  'slow_down',
  'internal',
] as const
export type Common = (typeof commonCodes)[number]

/** A named failure with its sentence in Indonesian and its data. */
export type Fault<E extends Code> = {
  [K in E]: { readonly code: K; readonly message: string; readonly data: FaultData<K> }
}[E]

/** Makes a fault; the sentence is the table's unless a closer one is given. */
export function fault<const C extends Code>(code: C, data: FaultData<C>, message?: string): Fault<C> {
  return { code, message: message ?? faults[code].sentence, data }
}
