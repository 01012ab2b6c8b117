// Limits, fees, executors, products, evaluation lines and addresses as the sources print them, one line for each procedure.
import type { ProcedureCode } from '../../../../shared/procedures/definition.ts'
import type { Duration } from '../../../../shared/time.ts'

interface SourceFacts {
  readonly limits: readonly Duration[]
  /** `[rupiah, tax in percent, in force from]`. */
  readonly fees: readonly (readonly [number, number | null, string | null])[]
  readonly executors: string | null
  readonly product: string | null
  readonly evaluation: string | null
  /** Addresses and contacts that must stand in the definition, letter by letter. */
  readonly addresses: readonly string[]
  readonly minutes: readonly (number | null)[]
}

const day: Duration = { unit: 'calendarDays', amount: 1 }
const free = [0, null, '2024-10-11'] as const
const yearly = [50_000, 11, '2024-10-11'] as const
const gov = 'Nama Domain Instansi Pemerintah (go.id, desa.id)'
const helpdesk = [
  'helpdeskdmain@mail.kominfo.go.id',
  'https://servicedesk.layanan.go.id',
  '0812-9292-0929 / 0852-1126-0914',
]
const meetings =
  '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain'
const none = (steps: number): readonly null[] => Array.from({ length: steps }, () => null)

export const sourceFacts: Readonly<Record<ProcedureCode, SourceFacts>> = {
  sub_domain: {
    limits: [{ unit: 'workDays', amount: 2 }],
    fees: [[0, null, null]],
    executors: null,
    product: null,
    evaluation: null,
    addresses: [],
    minutes: [5, 30, 5, 30, 5, 60, 30, 30, 30, 10, 15, null, 5],
  },
  standar_pelayanan: {
    limits: [{ unit: 'workDays', amount: 2 }],
    fees: [[0, null, null]],
    executors: '2 (dua) orang Staf',
    product: 'Domain atau Sub Domain',
    evaluation:
      'Dilakukan rapat yang dihadiri oleh Kepala Dinas, Kepala Bidang, Kepala Seksi dan staf minimal 1 (satu) kali dalam 1 (satu) bulan.',
    addresses: [
      'Telepon: (0281) 8902091',
      'Email: dinkominfo@purbalinggakab.go.id',
      'www.lapor.go.id',
      'WA: Telepon:',
      'Instagram, Twitter, Facebook: @dinkominfofbg',
    ],
    minutes: none(4),
  },
  pengaduan: {
    limits: [
      { unit: 'workDays', amount: 5 },
      { unit: 'workDays', amount: 5 },
      { unit: 'workDays', amount: 14 },
      { unit: 'workDays', amount: 60 },
    ],
    fees: [],
    executors: null,
    product: null,
    evaluation:
      'Dilakukan rapat yang dihadiri oleh Kepala Dinas, Kepala Bidang, Kepala Seksi dan staf minimal 1 (satu) kali dalam 1 (satu) bulan.',
    addresses: [
      'Telepon: (0281) 8902091',
      'Email: dinkominfo@purbalinggakab.go.id',
      'www.lapor.go.id',
      'Instagram, Twitter, Facebook: @dinkominfofbg',
    ],
    minutes: none(4),
  },
  pendaftaran_id_lama: {
    limits: [{ unit: 'workDays', amount: 4 }],
    fees: [[55_000, null, null]],
    executors: null,
    product: null,
    evaluation: null,
    addresses: ['https://domain.go.id', 'SLA Layanan 24 Jam (4 Hari Kerja)', '90%', 'Bulanan', 'Direktur e-Government'],
    minutes: none(11),
  },
  sengketa: {
    limits: [],
    fees: [],
    executors: null,
    product: null,
    evaluation: null,
    addresses: ['helpdeskdomain@mail.kominfo.go.id', 'Direktur Jenderal Aplikasi Informatika'],
    minutes: [null, 10, 15, 30, 15, null],
  },
  pendaftaran: {
    limits: [day, { unit: 'workDays', amount: 4 }],
    fees: [yearly, free],
    executors: '2 (dua) orang pelaksana',
    product: gov,
    evaluation: `${meetings} 3. Survei Kepuasan Layanan`,
    addresses: helpdesk,
    minutes: none(8),
  },
  penonaktifan: {
    limits: [day],
    fees: [free],
    executors: '2 (dua) orang pelaksana',
    product: gov,
    evaluation: meetings,
    addresses: helpdesk,
    minutes: none(4),
  },
  perpanjangan: {
    limits: [day],
    fees: [yearly],
    executors: '2 (dua) orang pelaksana',
    product: gov,
    evaluation: `${meetings} 3. Survei Kepuasan Layanan`,
    addresses: helpdesk,
    minutes: none(4),
  },
  perubahan_nama: {
    limits: [day, { unit: 'years', amount: 2 }],
    fees: [yearly],
    executors: '2 (dua) orang pelaksana',
    product: gov,
    evaluation: meetings,
    addresses: helpdesk,
    minutes: none(4),
  },
  perubahan_pejabat: {
    limits: [day],
    fees: [free],
    executors: '2 (dua) orang pelaksana',
    product: gov,
    evaluation: `${meetings} 3. Survei Kepuasan Layanan`,
    addresses: helpdesk,
    minutes: none(5),
  },
  transfer: {
    limits: [day],
    fees: [free],
    executors: '2 (dua) orang pelaksana',
    product: 'Nama Domain Instansi Pemerintah (hanya *.id)',
    evaluation: meetings,
    addresses: helpdesk,
    minutes: none(4),
  },
  pemutusan_akses: {
    limits: [{ unit: 'calendarHours', amount: 72 }],
    fees: [free],
    executors: '3 (tiga) orang pelaksana',
    product: gov,
    evaluation: `${meetings} 3. Rapat koordinasi bersama Dit. PAI dan instansi yang terkena pemutusan akses`,
    addresses: helpdesk,
    minutes: none(6),
  },
  pemulihan_akses: {
    limits: [day],
    fees: [free],
    executors: '3 (tiga) orang pelaksana',
    product: gov,
    evaluation: `${meetings} 3. Rapat koordinasi bersama Dit. PAI dan instansi yang pernah terkena pemutusan akses`,
    addresses: [...helpdesk, 'normalisasi@aduankonten.id'],
    minutes: none(5),
  },
}
