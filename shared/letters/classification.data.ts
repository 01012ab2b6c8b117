// The classification codes that ship with Siladom; the office edits the list and adds its own sub-codes.

/** What happens to a paper once its retention is over. */
export type FinalAction = 'dinilai_kembali' | 'musnah' | 'permanen'

export interface ClassificationCode {
  /** Digits and dots, as Permendagri 83/2022 has them. */
  readonly code: string
  readonly title: string
  /** Years in the active file. */
  readonly activeYears: number
  /** Years in the inactive store after that. */
  readonly inactiveYears: number
  readonly finalAction: FinalAction
  /** True until an administrator confirms it against the office's own retention schedule (JRA). */
  readonly assumed: boolean
  readonly note: string
}

const retention = { activeYears: 2, inactiveYears: 3, finalAction: 'dinilai_kembali', assumed: true } as const

/** The code that new letters of the service carry unless the office sets another. */
export const defaultClassification = '500.12'

export const classificationCodes: readonly ClassificationCode[] = [
  {
    code: '500.12',
    title: 'Komunikasi dan Informatika',
    ...retention,
    note: 'Kelompok kode; kode rinci untuk sub domain belum ditetapkan, isi dari daftar klasifikasi kantor.',
  },
  { code: '000.8.3.3', title: 'Standar Operasional Prosedur', ...retention, note: '' },
  {
    code: '555',
    title: 'Informatika dan telekomunikasi (kode lama)',
    ...retention,
    note: 'Hanya untuk membaca surat sebelum Permendagri 83/2022.',
  },
]

/** Whether a text can be a classification code: digits in groups, parted by dots. */
export function isClassificationCode(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){0,5}$/.test(text)
}
