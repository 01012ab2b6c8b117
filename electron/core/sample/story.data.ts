// The twelve requests of the practice office: what each asks, how many working days ago it came, and how far it got.

export interface Story {
  readonly unit: string
  readonly label: string
  readonly subject: string
  readonly functionText: string
  readonly use: 'administrasi' | 'pelayanan' | 'website'
  readonly placement: 'own_server' | 'no_server'
  readonly decision: 'approve' | 'refuse' | 'reset'
  readonly workDaysAgo: number
  /** The act at which the case stands, `S9.paraf_kabid`; null is finished. */
  readonly until: string | null
  /** Sent back once from step 9. */
  readonly returned?: boolean
  /** Waiting for the applicant at that act. */
  readonly waiting?: string
  readonly nature?: 'segera' | 'biasa'
}

export const stories: readonly Story[] = [
  {
    unit: 'unit-bpbd',
    label: 'siaga',
    subject: 'Permohonan sub domain layanan siaga bencana',
    functionText: 'Informasi peringatan dini bencana',
    use: 'pelayanan',
    placement: 'no_server',
    decision: 'approve',
    workDaysAgo: 0,
    until: 'S2.read',
  },
  {
    unit: 'unit-bappeda',
    label: 'e-musrenbang',
    subject: 'Permohonan sub domain musrenbang',
    functionText: 'Usulan musyawarah perencanaan',
    use: 'administrasi',
    placement: 'own_server',
    decision: 'approve',
    workDaysAgo: 1,
    until: 'S2.dispose',
  },
  {
    unit: 'unit-rembang',
    label: 'kec-rembang',
    subject: 'Permohonan sub domain website kecamatan',
    functionText: 'Website kecamatan',
    use: 'website',
    placement: 'no_server',
    decision: 'approve',
    workDaysAgo: 1,
    until: 'S3.follow',
    nature: 'segera',
  },
  {
    unit: 'unit-dishub',
    label: 'parkir',
    subject: 'Permohonan sub domain retribusi parkir',
    functionText: 'Pembayaran retribusi parkir',
    use: 'pelayanan',
    placement: 'own_server',
    decision: 'approve',
    workDaysAgo: 1,
    until: 'S4.verify',
  },
  {
    unit: 'unit-bkd',
    label: 'simpeg',
    subject: 'Permohonan sub domain sistem kepegawaian',
    functionText: 'Sistem informasi kepegawaian',
    use: 'administrasi',
    placement: 'own_server',
    decision: 'approve',
    workDaysAgo: 1,
    until: 'S5.check',
  },
  {
    unit: 'unit-arpusda',
    label: 'arsip-digital',
    subject: 'Permohonan sub domain arsip digital',
    functionText: 'Layanan arsip digital untuk umum',
    use: 'pelayanan',
    placement: 'no_server',
    decision: 'approve',
    workDaysAgo: 1,
    until: 'S6.decide',
  },
  {
    unit: 'unit-bkad',
    label: 'e-aset',
    subject: 'Permohonan sub domain aset daerah',
    functionText: 'Pencatatan aset daerah',
    use: 'administrasi',
    placement: 'own_server',
    decision: 'approve',
    workDaysAgo: 2,
    until: 'S7.execute',
  },
  {
    unit: 'unit-disdik',
    label: 'ppdb',
    subject: 'Permohonan sub domain penerimaan peserta didik',
    functionText: 'Penerimaan peserta didik baru',
    use: 'pelayanan',
    placement: 'no_server',
    decision: 'approve',
    workDaysAgo: 2,
    until: 'S9.paraf_kabid',
    returned: true,
  },
  {
    unit: 'unit-dinkes',
    label: 'antrean',
    subject: 'Permohonan sub domain antrean puskesmas',
    functionText: 'Antrean pasien puskesmas',
    use: 'pelayanan',
    placement: 'no_server',
    decision: 'approve',
    workDaysAgo: 6,
    until: 'S11.approve',
  },
  {
    unit: 'unit-disdik',
    label: 'dinkominfo',
    subject: 'Permohonan sub domain portal guru',
    functionText: 'Portal komunikasi guru',
    use: 'website',
    placement: 'no_server',
    decision: 'refuse',
    workDaysAgo: 2,
    until: 'S10.paraf',
  },
  {
    unit: 'unit-bappeda',
    label: 'bappeda',
    subject: 'Permohonan pengaturan ulang akses sub domain',
    functionText: 'Website perangkat daerah',
    use: 'website',
    placement: 'own_server',
    decision: 'reset',
    workDaysAgo: 2,
    until: 'S12.send',
  },
  {
    unit: 'unit-setda',
    label: 'jdih-desa',
    subject: 'Permohonan sub domain produk hukum desa',
    functionText: 'Himpunan produk hukum desa',
    use: 'website',
    placement: 'no_server',
    decision: 'approve',
    workDaysAgo: 3,
    until: 'S6.decide',
    waiting: 'Surat kuasa pengelola sub domain yang ditandatangani Sekretaris Daerah',
  },
]
