// P1, SOP Permohonan Sub Domain (S4): the 13 printed rows and what Siladom does about each.
import type { Act, Definition, Field, Guard, Outcome, Step } from '../definition.ts'
import type { Expression } from '../expression.ts'

const row = (place: string) => ({ document: 'S4', place }) as const
const is = (path: string, value: string): Expression => ({ op: 'equals', path, value })
const oneOf = (path: string, ...values: string[]): Expression => ({ op: 'oneOf', path, values })
const either = (...of: Expression[]): Expression => ({ op: 'or', of })
const not = (of: Expression): Expression => ({ op: 'not', of })
const executed = oneOf('item.decision', 'approve', 'reset')
const anyExecuted: Expression = { op: 'someItem', where: executed }
const everyItem = (where: Expression): Expression => ({ op: 'everyItem', where })
/** "If the item is approved, then …". */
const whenApproved = (where: Expression): Expression => everyItem(either(not(is('item.decision', 'approve')), where))
const whenReset = (where: Expression): Expression => everyItem(either(not(is('item.decision', 'reset')), where))

const modes = [
  { value: 'langsung', label: 'Langsung ke server perangkat daerah' },
  { value: 'proxy', label: 'Lewat proxy Diskominfo' },
  { value: 'alias', label: 'Alias ke nama server di data center' },
  { value: 'alih-http', label: 'Alih alamat web ke nama lain' },
  { value: 'cloud', label: 'Ruang penyimpanan (cloud) Diskominfo' },
] as const

const forward = (
  code: string,
  label: string,
  to: string | null,
  next: string,
  extra: Partial<Outcome> = {},
): Outcome => ({
  code,
  label,
  kind: 'forward',
  to,
  next,
  ...extra,
})

const backToDraft = (notPrinted?: string): Outcome => ({
  code: 'return',
  label: 'Kembalikan ke JFU Bidang…',
  kind: 'return',
  to: 'S8',
  reasonRequired: true,
  loop: 'paraf',
  parafsFall: true,
  next: 'JFU Bidang memperbaiki konsep. Semua paraf gugur dan diulang dari langkah 9.',
  ...(notPrinted === undefined ? {} : { notPrinted }),
})

const intakeFields: readonly Field[] = [
  { key: 'letter_no', label: 'Nomor surat', kind: 'text', required: true, maxLength: 200 },
  { key: 'letter_date', label: 'Tanggal surat', kind: 'date', required: true },
  {
    key: 'signed_by',
    label: 'Penanda tangan surat',
    kind: 'choice',
    required: true,
    options: [
      { value: 'kepala_pd', label: 'Kepala Perangkat Daerah' },
      { value: 'kepala_upt', label: 'Kepala UPT' },
      { value: 'other', label: 'Lainnya' },
    ],
  },
  { key: 'stamp', label: 'Cap Perangkat Daerah', kind: 'yesno', required: true },
  {
    key: 'nature',
    label: 'Sifat surat',
    kind: 'choice',
    required: true,
    options: [
      { value: 'biasa', label: 'Biasa' },
      { value: 'segera', label: 'Segera' },
      { value: 'sangat_segera', label: 'Sangat segera' },
      { value: 'rahasia', label: 'Rahasia' },
    ],
  },
  { key: 'attachment_count', label: 'Jumlah lampiran', kind: 'number', required: false },
  {
    key: 'checklist',
    label: 'Kelengkapan',
    kind: 'json',
    required: false,
    help: 'Yang ada dan yang belum ada, per persyaratan.',
  },
  { key: 'pengelola', label: 'Pengelola sub domain', kind: 'json', required: false, personal: true },
  {
    key: 'use',
    label: 'Kegunaan',
    kind: 'choice',
    required: true,
    perItem: true,
    options: [
      { value: 'administrasi', label: 'Aplikasi pelayanan administrasi pemerintahan online' },
      { value: 'pelayanan', label: 'Pelayanan publik online' },
      { value: 'website', label: 'Website OPD' },
    ],
  },
  { key: 'function_text', label: 'Fungsi', kind: 'text', required: true, perItem: true },
  {
    key: 'placement',
    label: 'Server fisik di data center',
    kind: 'choice',
    required: true,
    perItem: true,
    options: [
      { value: 'own_server', label: 'Ya, ada' },
      { value: 'no_server', label: 'Tidak ada' },
      { value: 'other', label: 'Lain-lain' },
    ],
  },
  {
    key: 'server_which',
    label: 'Server yang mana',
    kind: 'text',
    required: true,
    perItem: true,
    when: is('item.placement', 'own_server'),
  },
  {
    key: 'capacity_gb',
    label: 'Kapasitas penyimpanan (GB)',
    kind: 'number',
    required: true,
    perItem: true,
    when: is('item.placement', 'no_server'),
  },
  { key: 'alternative', label: 'Nama pengganti', kind: 'text', required: false, perItem: true, maxLength: 253 },
  {
    key: 'end_date',
    label: 'Berakhir pada',
    kind: 'date',
    required: false,
    perItem: true,
    help: 'Untuk nama kegiatan.',
  },
]

const verificationFields: readonly Field[] = [
  {
    key: 'name_exists',
    label: 'Nama sudah ada',
    kind: 'choice',
    required: true,
    perItem: true,
    options: [
      { value: 'no', label: 'Belum ada' },
      { value: 'yes', label: 'Sudah ada' },
    ],
  },
  {
    key: 'exists_owner',
    label: 'Pemilik nama yang sudah ada',
    kind: 'choice',
    required: true,
    perItem: true,
    when: is('item.name_exists', 'yes'),
    options: [
      { value: 'asker', label: 'Perangkat daerah pemohon sendiri' },
      { value: 'other', label: 'Perangkat daerah lain' },
      { value: 'unknown', label: 'Belum terdaftar' },
    ],
  },
  { key: 'serves', label: 'Untuk kepentingan Pemerintah Kabupaten', kind: 'yesno', required: true, perItem: true },
  { key: 'serves_because', label: 'Karena', kind: 'paragraph', required: true, perItem: true, maxLength: 1000 },
  { key: 'documents_ok', label: 'Berkas lengkap dan benar', kind: 'yesno', required: true, perItem: true },
  {
    key: 'documents_note',
    label: 'Catatan berkas',
    kind: 'paragraph',
    required: false,
    perItem: true,
    maxLength: 1000,
  },
  { key: 'warning_answers', label: 'Jawaban atas peringatan', kind: 'json', required: false, perItem: true },
  {
    key: 'proposed_mode',
    label: 'Usulan cara pembuatan',
    kind: 'choice',
    required: true,
    perItem: true,
    options: modes,
  },
  { key: 'proposed_target', label: 'Usulan tujuan', kind: 'text', required: false, perItem: true },
  { key: 'findings', label: 'Temuan nama', kind: 'json', required: false, perItem: true },
  { key: 'blocked', label: 'Nama terhalang', kind: 'yesno', required: false, perItem: true },
  { key: 'overridable', label: 'Dapat dikecualikan Kepala Bidang', kind: 'yesno', required: false, perItem: true },
  { key: 'warnings_open', label: 'Peringatan belum dijawab', kind: 'yesno', required: false, perItem: true },
  { key: 'verification_note', label: 'Catatan verifikasi', kind: 'paragraph', required: false, maxLength: 2000 },
]

const decisionFields: readonly Field[] = [
  {
    key: 'decision',
    label: 'Keputusan',
    kind: 'choice',
    required: true,
    perItem: true,
    options: [
      { value: 'approve', label: 'Setujui' },
      { value: 'refuse', label: 'Tolak' },
      { value: 'reset', label: 'Atur ulang akses' },
    ],
  },
  { key: 'decided_exists', label: 'Nama sudah ada', kind: 'yesno', required: true, perItem: true },
  {
    key: 'decided_serves',
    label: 'Untuk kepentingan Pemerintah Kabupaten',
    kind: 'yesno',
    required: true,
    perItem: true,
  },
  {
    key: 'grounds',
    label: 'Alasan penolakan',
    kind: 'choices',
    required: true,
    perItem: true,
    when: is('item.decision', 'refuse'),
  },
  { key: 'ground_sentences', label: 'Kalimat alasan dalam surat', kind: 'json', required: false, perItem: true },
  {
    key: 'mode',
    label: 'Cara pembuatan',
    kind: 'choice',
    required: true,
    perItem: true,
    options: modes,
    when: is('item.decision', 'approve'),
  },
  { key: 'target', label: 'Tujuan', kind: 'text', required: false, perItem: true },
  {
    key: 'decided_capacity_gb',
    label: 'Kapasitas (GB)',
    kind: 'number',
    required: true,
    perItem: true,
    when: is('item.mode', 'cloud'),
  },
  {
    key: 'placement_reason',
    label: 'Alasan penempatan lain',
    kind: 'paragraph',
    required: true,
    perItem: true,
    maxLength: 1000,
    when: { op: 'and', of: [is('item.placement', 'other'), is('item.decision', 'approve')] },
  },
  {
    key: 'override_reason',
    label: 'Alasan pengecualian nama',
    kind: 'paragraph',
    required: true,
    perItem: true,
    maxLength: 1000,
    when: { op: 'and', of: [is('item.blocked', 'yes'), is('item.overridable', 'yes'), is('item.decision', 'approve')] },
  },
  { key: 'findings', label: 'Temuan nama', kind: 'json', required: false, perItem: true },
  { key: 'blocked', label: 'Nama terhalang', kind: 'yesno', required: false, perItem: true },
  { key: 'overridable', label: 'Dapat dikecualikan Kepala Bidang', kind: 'yesno', required: false, perItem: true },
  { key: 'decision_note', label: 'Catatan', kind: 'paragraph', required: false, maxLength: 2000 },
]

const decisionGuards: readonly Guard[] = [
  {
    code: 'original_missing',
    must: either(
      { op: 'everyItem', where: not(is('item.decision', 'approve')) },
      not(is('case.channel', 'email')),
      is('case.originalReceived', 'yes'),
    ),
    sentence: 'Surat asli bertanda tangan belum diterima. Catat aslinya lebih dahulu, lalu setujui.',
  },
  {
    code: 'name_exists',
    must: whenApproved(is('item.decided_exists', 'no')),
    sentence:
      'Nama yang sudah ada tidak dapat disetujui (SOP langkah 6, ket. 1). Pilih Tolak, atau Atur ulang akses bila pemohon pemiliknya.',
  },
  {
    code: 'not_serving',
    must: whenApproved(is('item.decided_serves', 'yes')),
    sentence: 'Setujui hanya bila pemanfaatannya untuk kepentingan Pemerintah Kabupaten (SOP langkah 6, ket. 2).',
  },
  {
    code: 'name_blocked',
    must: whenApproved(either(not(is('item.blocked', 'yes')), is('item.overridable', 'yes'))),
    sentence: 'Nama ini terhalang aturan penamaan. Tolak dengan temuannya, atau minta pemohon mengusulkan nama lain.',
  },
  {
    code: 'reset_not_owner',
    must: whenReset({ op: 'and', of: [is('item.name_exists', 'yes'), is('item.exists_owner', 'asker')] }),
    sentence: 'Atur ulang akses hanya untuk nama yang sudah dimiliki perangkat daerah pemohon sendiri.',
  },
]

const executionFields: readonly Field[] = [
  {
    key: 'executed_mode',
    label: 'Cara yang dipakai',
    kind: 'choice',
    required: true,
    perItem: true,
    options: modes,
    when: is('item.decision', 'approve'),
  },
  {
    key: 'executed_target',
    label: 'Tujuan',
    kind: 'text',
    required: true,
    perItem: true,
    when: is('item.decision', 'approve'),
  },
  {
    key: 'executed_capacity_gb',
    label: 'Kapasitas (GB)',
    kind: 'number',
    required: true,
    perItem: true,
    when: is('item.executed_mode', 'cloud'),
  },
  {
    key: 'mode_change_reason',
    label: 'Alasan perubahan cara',
    kind: 'paragraph',
    required: true,
    perItem: true,
    maxLength: 1000,
    when: is('item.mode_changed', 'yes'),
  },
  { key: 'mode_changed', label: 'Cara berubah dari keputusan', kind: 'yesno', required: false, perItem: true },
  {
    key: 'check_notes',
    label: 'Catatan hasil pengecekan',
    kind: 'paragraph',
    required: true,
    perItem: true,
    maxLength: 3000,
    when: executed,
  },
  {
    key: 'ssl',
    label: 'Sertifikat SSL',
    kind: 'choice',
    required: true,
    perItem: true,
    when: executed,
    options: [
      { value: 'checked', label: 'Diperiksa' },
      { value: 'unchecked', label: 'Belum diperiksa' },
    ],
  },
  { key: 'done_on', label: 'Tanggal dikerjakan', kind: 'date', required: true, perItem: true, when: executed },
  {
    key: 'power_of_attorney',
    label: 'Surat kuasa masih berlaku',
    kind: 'yesno',
    required: true,
    perItem: true,
    when: is('item.decision', 'reset'),
  },
  {
    key: 'called_back',
    label: 'Sudah ditelepon balik ke nomor di register',
    kind: 'yesno',
    required: true,
    perItem: true,
    when: is('item.decision', 'reset'),
  },
  {
    key: 'called_back_note',
    label: 'Catatan telepon balik',
    kind: 'text',
    required: true,
    perItem: true,
    when: is('item.decision', 'reset'),
  },
  { key: 'screenshots', label: 'Tangkapan layar', kind: 'files', required: false },
]

const executionGuards: readonly Guard[] = [
  {
    code: 'reset_unproven',
    must: whenReset({ op: 'and', of: [is('item.power_of_attorney', 'yes'), is('item.called_back', 'yes')] }),
    sentence:
      'Pengaturan ulang akses memerlukan surat kuasa yang masih berlaku dan telepon balik ke nomor di register. Lengkapi keduanya.',
  },
]

const deliveryFields: readonly Field[] = [
  { key: 'sent_to', label: 'Dikirim kepada', kind: 'text', required: true },
  {
    key: 'sent_how',
    label: 'Cara kirim',
    kind: 'choice',
    required: true,
    options: [
      { value: 'kurir', label: 'Kurir' },
      { value: 'email', label: 'E-mail' },
      { value: 'diambil', label: 'Diambil sendiri' },
      { value: 'srikandi', label: 'SRIKANDI' },
      { value: 'pos', label: 'Pos' },
    ],
  },
  { key: 'sent_on', label: 'Tanggal kirim', kind: 'date', required: true },
  { key: 'received_by', label: 'Diterima oleh', kind: 'text', required: false, personal: true },
  { key: 'receipt', label: 'Bukti terima', kind: 'files', required: false },
  { key: 'sent_note', label: 'Catatan pengiriman', kind: 'paragraph', required: false, maxLength: 1000 },
]

const accessFields: readonly Field[] = [
  { key: 'access_to', label: 'Akses diserahkan kepada', kind: 'text', required: true, personal: true },
  {
    key: 'access_how',
    label: 'Cara penyerahan',
    kind: 'choice',
    required: true,
    options: [
      { value: 'langsung', label: 'Langsung, tatap muka' },
      { value: 'telepon', label: 'Telepon ke nomor di register' },
      { value: 'tidak_perlu', label: 'Tidak ada akses yang diserahkan' },
    ],
  },
  { key: 'access_on', label: 'Tanggal penyerahan', kind: 'date', required: true },
  { key: 'access_receipt', label: 'Tanda Terima Akses yang ditandatangani', kind: 'files', required: false },
  { key: 'access_note', label: 'Catatan penyerahan', kind: 'paragraph', required: false, maxLength: 1000 },
]

const archiveFields: readonly Field[] = [
  { key: 'classification', label: 'Kode klasifikasi', kind: 'text', required: true, maxLength: 40 },
  { key: 'retention_active', label: 'Masa aktif (tahun)', kind: 'number', required: true },
  { key: 'retention_inactive', label: 'Masa inaktif (tahun)', kind: 'number', required: true },
  {
    key: 'retention_fate',
    label: 'Nasib akhir',
    kind: 'choice',
    required: true,
    options: [
      { value: 'dinilai_kembali', label: 'Dinilai kembali' },
      { value: 'musnah', label: 'Dimusnahkan' },
      { value: 'permanen', label: 'Dipermanenkan' },
    ],
  },
  { key: 'hardcopy_place', label: 'Tempat berkas kertas', kind: 'text', required: true },
  { key: 'missing', label: 'Yang tidak ada, dan alasannya', kind: 'json', required: false },
  { key: 'archive_note', label: 'Catatan arsip', kind: 'paragraph', required: false, maxLength: 1000 },
]

const act = (one: Act): Act => one

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Menerima dan mencatat surat',
    kind: 'intake',
    printed: {
      number: '1',
      procedure:
        'Menerima dan mencatat permohonan permintaan sub domain melalui surat dari Organisasi Perangkat Daerah serta melampirkan lembar disposisi dan persyaratan terkait',
      requirements: '1. Surat permohonan / E-mail 2. Buku agenda, Laptop / PC 3. ATK',
      time: '5 Menit',
      output: 'Surat permohonan domain',
      note: '1. JFU Sekretariat 2. Surat permohonan permintaan sub domain dari 1 (satu) OPD 3. Kelengkapan permohonan domain lainnya, seperti (Surat Kuasa Pengelola domain, identitas pengelola domain) 4. Menyertakan nama domain, kapasitas penyimpanan, beserta fungsinya',
      marks: { 'Jabatan Fungsional Umum (JFU)': 'Mulai' },
    },
    acts: [
      act({
        code: 'register',
        verb: 'Catat surat masuk',
        actor: { kind: 'post', post: 'jfu_sekretariat' },
        power: 'record',
        assumed: null,
        fields: intakeFields,
        outcomes: [
          forward(
            'registered',
            'Simpan dan beri nomor agenda',
            'S2',
            'Sekretaris membaca, lalu Kepala Dinas mendisposisi.',
          ),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 5 },
    outputs: ['Nomor agenda', 'Tanda terima', 'Lembar disposisi'],
    status: 'Permohonan sudah kami terima dan catat.',
    source: row('langkah 1'),
  },
  {
    id: 'S2',
    label: 'Mendisposisi dan memaraf',
    kind: 'disposition',
    printed: {
      number: '2',
      procedure:
        'Mendisposisi dan memparaf lembar disposisi surat permohonan untuk dilakukan pembuatan nama sub domain',
      requirements: '1. Surat permohonan 2. Lembar disposisi',
      time: '30 Menit',
      output: 'Disposisi',
      note: '',
    },
    acts: [
      act({
        code: 'read',
        verb: 'Baca dan teruskan surat',
        actor: { kind: 'post', post: 'sekretaris' },
        power: 'dispose',
        assumed:
          'Sel pelaksana kosong dalam sumber; Sekretaris membaca lebih dahulu sebelum Kepala Dinas mendisposisi.',
        paper: true,
        fields: [
          { key: 'reading_note', label: 'Catatan Sekretaris', kind: 'paragraph', required: false, maxLength: 1000 },
        ],
        outcomes: [forward('read', 'Paraf dan teruskan ke Kepala Dinas', null, 'Kepala Dinas mendisposisi surat ini.')],
      }),
      act({
        code: 'dispose',
        verb: 'Disposisi surat',
        actor: { kind: 'post', post: 'kadis' },
        power: 'dispose',
        assumed: 'Sel pelaksana kosong dalam sumber; lembar disposisi diparaf oleh yang mendisposisi.',
        paper: true,
        fields: [
          {
            key: 'disposed_to',
            label: 'Diteruskan kepada',
            kind: 'choices',
            required: true,
            when: is('value.outcome', 'disposed'),
          },
          { key: 'instructions', label: 'Dengan hormat harap', kind: 'choices', required: false },
          { key: 'disposition_note', label: 'Catatan', kind: 'paragraph', required: false, maxLength: 1000 },
          { key: 'disposition_deadline', label: 'Batas waktu', kind: 'date', required: false },
        ],
        outcomes: [
          forward('disposed', 'Paraf dan disposisikan', 'S3', 'Kepala Bidang menerima disposisi dan mengecek jadwal.'),
          forward(
            'not_for_us',
            'Bukan permohonan sub domain…',
            'S13',
            'Surat diarsipkan tanpa jawaban, nomor agenda tetap.',
            {
              withoutFields: true,
              reasonRequired: true,
              notPrinted: 'Tidak tercetak dalam SOP.',
            },
          ),
          forward(
            'no_action',
            'Tidak perlu disposisi…',
            'S13',
            'Surat diarsipkan untuk diketahui, nomor agenda tetap.',
            {
              withoutFields: true,
              reasonRequired: true,
              notPrinted: 'Tidak tercetak dalam SOP.',
            },
          ),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 30 },
    outputs: ['Disposisi'],
    status: 'Permohonan menunggu disposisi pimpinan.',
    source: row('langkah 2'),
  },
  {
    id: 'S3',
    label: 'Menindaklanjuti disposisi',
    kind: 'follow_up',
    printed: {
      number: '3',
      procedure: 'Menindaklanjuti disposisi untuk dilakukan pembuatan nama sub domain',
      requirements: '1. Surat permohonan 2. Lembar disposisi',
      time: '5 Menit',
      output: '1. Disposisi diterima oleh Kepala Bidang 2. Pengecekan jadwal pembuatan',
      note: '',
    },
    acts: [
      act({
        code: 'follow',
        verb: 'Tindak lanjuti disposisi',
        actor: { kind: 'post', post: 'kabid' },
        power: 'follow_up',
        assumed: null,
        paper: true,
        fields: [
          { key: 'planned_on', label: 'Rencana pengerjaan', kind: 'date', required: true },
          { key: 'assigned_staf_teknis', label: 'Staf Teknis', kind: 'person', required: true },
          { key: 'follow_note', label: 'Pesan untuk Staf Teknis', kind: 'paragraph', required: false, maxLength: 1000 },
        ],
        outcomes: [forward('followed', 'Tugaskan Staf Teknis', 'S4', 'Staf Teknis memverifikasi nama dan data.')],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 5 },
    outputs: ['Disposisi diterima', 'Jadwal dicek'],
    status: 'Permohonan sudah diterima Bidang Informatika dan dijadwalkan.',
    source: row('langkah 3'),
  },
  {
    id: 'S4',
    label: 'Memverifikasi data dan nama',
    kind: 'verification',
    printed: {
      number: '4',
      procedure: 'Melakukan verifikasi data',
      requirements: 'Catatan hasil survey',
      time: '30 Menit',
      output: 'Laporan hasil survey',
      note: 'Dilakukan verifikasi mencakup pemeriksaan nama sub domain',
    },
    acts: [
      act({
        code: 'verify',
        verb: 'Verifikasi permohonan',
        actor: { kind: 'post', post: 'staf_teknis' },
        power: 'verify',
        assumed: 'Sel pelaksana kosong dalam sumber; pemeriksaan teknis dikerjakan Staf Teknis.',
        fields: verificationFields,
        outcomes: [
          forward('verified', 'Selesaikan verifikasi', 'S5', 'Hasilnya dilaporkan kepada Kasi, lalu Kepala Bidang.', {
            guards: [
              {
                code: 'warning_unanswered',
                must: everyItem(not(is('item.warnings_open', 'yes'))),
                sentence:
                  'Masih ada peringatan tentang nama yang belum dijawab. Tulis satu kalimat untuk setiap peringatan.',
              },
            ],
          }),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 30 },
    outputs: ['Laporan hasil verifikasi (dalam SOP: laporan hasil survey)'],
    status: 'Permohonan sedang diverifikasi.',
    source: row('langkah 4'),
  },
  {
    id: 'S5',
    label: 'Melaporkan hasil verifikasi',
    kind: 'report',
    printed: {
      number: '5',
      procedure: 'Melaporkan hasil verifikasi data',
      requirements: 'Hasil verifikasi',
      time: '5 Menit',
      output: 'Laporan hasil verifikasi',
      note: '',
    },
    acts: [
      act({
        code: 'report',
        verb: 'Laporkan hasil verifikasi',
        actor: { kind: 'post', post: 'staf_teknis' },
        power: 'report',
        assumed: 'Sel pelaksana kosong dalam sumber; yang memverifikasi melaporkan.',
        fields: [
          { key: 'report_summary', label: 'Ringkasan laporan', kind: 'paragraph', required: false, maxLength: 2000 },
        ],
        outcomes: [
          forward('reported', 'Laporkan ke Kasi', null, 'Kasi memeriksa laporan lalu meneruskannya ke Kepala Bidang.'),
        ],
      }),
      act({
        code: 'check',
        verb: 'Teruskan laporan verifikasi',
        actor: { kind: 'post', post: 'kasi' },
        power: 'report',
        assumed: 'Sel pelaksana kosong dalam sumber; laporan naik lewat Kasi.',
        skipVacant: true,
        paper: true,
        fields: [{ key: 'report_note', label: 'Catatan Kasi', kind: 'paragraph', required: false, maxLength: 1000 }],
        outcomes: [forward('checked', 'Teruskan ke Kepala Bidang', 'S6', 'Kepala Bidang memutuskan permohonan.')],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 5 },
    outputs: ['Laporan hasil verifikasi'],
    status: 'Hasil verifikasi sedang dilaporkan.',
    source: row('langkah 5'),
  },
  {
    id: 'S6',
    label: 'Memutuskan permohonan',
    kind: 'decision',
    printed: {
      number: '6',
      procedure: 'Membuat keputusan persetujuan atau penolakan atas permohonan permintaan sub domain',
      requirements: 'Laporan hasil survey',
      time: '60 Menit',
      output: 'Surat penerimaan atau penolakan permohonan sub domain',
      note: '1. Ditolak apabila nama sub domain sudah ada, apabila Perangkat Daerah pemohon tidak dapat mengakses akan dilakukan reset password; 2. Disetujui apabila, sub domain yang diminta belum ada dan pemanfaatannya untuk kepentingan Pemerintah Kabupaten Purbalingga',
    },
    acts: [
      act({
        code: 'decide',
        verb: 'Putuskan permohonan',
        actor: { kind: 'post', post: 'kabid' },
        power: 'decide',
        assumed: 'Sel pelaksana kosong dalam sumber; pengkajian dilakukan Bidang Informatika (S3).',
        reauthenticate: 'always',
        fields: decisionFields,
        outcomes: [
          forward(
            'execute',
            'Setujui dan teruskan',
            'S7',
            'Staf Teknis membuat sub domain, lalu JFU Bidang menyusun surat.',
            {
              when: anyExecuted,
              guards: decisionGuards,
            },
          ),
          forward('refuse', 'Tolak', 'S8', 'JFU Bidang menyusun surat penolakan.', {
            when: everyItem(is('item.decision', 'refuse')),
          }),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 60 },
    outputs: ['Keputusan per nama'],
    status: 'Permohonan sedang diputuskan.',
    source: row('langkah 6'),
  },
  {
    id: 'S7',
    label: 'Membuat sub domain',
    kind: 'execution',
    printed: {
      number: '7',
      procedure: 'Melakukan pembuatan nama sub domain',
      requirements: '1. Surat permohonan 2. Lembar disposisi',
      time: '30 Menit',
      output: 'Catatan hasil pengecekan',
      note: '1. Untuk Perangkat Daerah yang mempunyai server fisik di data center, akan dilakukan fungsi pengalihan (redirect) dari sub domain yang diminta 2. Perangkat Daerah yang tidak memiliki server fisik dapat menggunakan ruang penyimpanan yang disediakan (cloud)',
    },
    acts: [
      act({
        code: 'execute',
        verb: 'Laksanakan pembuatan',
        actor: { kind: 'post', post: 'staf_teknis' },
        power: 'execute',
        assumed: 'Sel pelaksana kosong dalam sumber; pekerjaan teknis.',
        irrevocable: true,
        fields: executionFields,
        outcomes: [
          forward('executed', 'Selesaikan pelaksanaan', null, 'JFU Bidang menyusun surat dan laporan.', {
            guards: executionGuards,
          }),
        ],
      }),
      act({
        code: 'confirm_change',
        verb: 'Konfirmasi perubahan cara pembuatan',
        actor: { kind: 'post', post: 'kabid' },
        power: 'decide',
        assumed: 'Perubahan cara sesudah keputusan adalah ralat yang dikonfirmasi Kepala Bidang.',
        when: { op: 'someItem', where: is('item.mode_changed', 'yes') },
        fields: [{ key: 'change_note', label: 'Catatan', kind: 'paragraph', required: false, maxLength: 1000 }],
        outcomes: [
          forward('confirmed', 'Konfirmasi perubahan', 'S8', 'JFU Bidang menyusun surat dan laporan.'),
          {
            code: 'return',
            label: 'Kembalikan ke Staf Teknis…',
            kind: 'return',
            to: 'S7',
            reasonRequired: true,
            loop: 'pelaksanaan',
            notPrinted: 'Tidak tercetak dalam SOP.',
            next: 'Staf Teknis menyesuaikan pelaksanaan dengan keputusan.',
          },
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 30 },
    outputs: ['Catatan hasil pengecekan', 'Berita Acara Pembuatan'],
    status: 'Sub domain sedang disiapkan.',
    source: row('langkah 7'),
  },
  {
    id: 'S8',
    label: 'Menyusun konsep laporan dan surat',
    kind: 'draft',
    printed: {
      number: '8',
      procedure: 'Membuat konsep laporan dan surat permohonan sub domain sudah dilaksanakan',
      requirements: '1. Laptop / PC 2. Berita acara 3. Konsep laporan',
      time: '30 Menit',
      output: 'Konsep laporan',
      note: '',
    },
    acts: [
      act({
        code: 'draft',
        verb: 'Susun konsep surat',
        actor: { kind: 'post', post: 'jfu_bidang' },
        power: 'draft',
        assumed: null,
        fields: [
          { key: 'sentences', label: 'Kalimat surat', kind: 'sentences', required: false },
          { key: 'draft_note', label: 'Catatan untuk pemaraf', kind: 'paragraph', required: false, maxLength: 1000 },
        ],
        outcomes: [
          forward('drafted', 'Kirim konsep untuk diparaf', 'S9', 'Kasi lalu Kepala Bidang memeriksa dan memaraf.'),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 30 },
    outputs: ['Konsep surat', 'Konsep laporan'],
    status: 'Surat jawaban sedang disusun.',
    source: row('langkah 8'),
  },
  {
    id: 'S9',
    label: 'Memeriksa dan memaraf konsep',
    kind: 'paraf',
    printed: {
      number: '9',
      procedure: 'Memparaf dan memeriksa konsep laporan',
      requirements: 'Konsep laporan',
      time: '30 Menit',
      output: 'Konsep laporan',
      note: 'Apabila terdapat kekeliruan konsep laporan, dikembalikan kepada JFU Bidang untuk diperbaiki',
    },
    acts: [
      act({
        code: 'paraf_kasi',
        verb: 'Paraf konsep surat',
        actor: { kind: 'post', post: 'kasi' },
        power: 'initial',
        assumed: 'Sel pelaksana kosong dalam sumber; Kasi memeriksa lebih dahulu.',
        skipVacant: true,
        paper: true,
        reauthenticate: 'ten_minutes',
        fields: [],
        outcomes: [
          forward('initialled', 'Paraf dan kirim ke Kepala Bidang', null, 'Kepala Bidang memeriksa dan memaraf.'),
          backToDraft(),
        ],
      }),
      act({
        code: 'paraf_kabid',
        verb: 'Paraf konsep surat',
        actor: { kind: 'post', post: 'kabid' },
        power: 'initial',
        assumed: 'Sel pelaksana kosong dalam sumber; Kepala Bidang memaraf sebelum Sekretaris.',
        paper: true,
        reauthenticate: 'ten_minutes',
        fields: [],
        outcomes: [
          forward('initialled', 'Paraf dan kirim ke Sekretaris', 'S10', 'Sekretaris memaraf konsep.'),
          backToDraft(),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 30 },
    outputs: ['Konsep berparaf'],
    status: 'Surat jawaban sedang diperiksa.',
    source: row('langkah 9'),
  },
  {
    id: 'S10',
    label: 'Memaraf konsep',
    kind: 'paraf',
    printed: {
      number: '10',
      procedure: 'Memparaf konsep laporan',
      requirements: 'Konsep laporan',
      time: '10 Menit',
      output: 'Konsep laporan',
      note: '',
    },
    acts: [
      act({
        code: 'paraf',
        verb: 'Paraf konsep surat',
        actor: { kind: 'post', post: 'sekretaris' },
        power: 'initial',
        assumed: 'Sel pelaksana kosong dalam sumber; paraf terakhir sebelum Kepala Dinas.',
        paper: true,
        reauthenticate: 'ten_minutes',
        fields: [],
        outcomes: [
          forward('initialled', 'Paraf dan kirim ke Kepala Dinas', 'S11', 'Kepala Dinas menandatangani.'),
          backToDraft('Tidak tercetak dalam SOP.'),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 10 },
    outputs: ['Konsep berparaf'],
    status: 'Surat jawaban sedang diperiksa.',
    source: row('langkah 10'),
  },
  {
    id: 'S11',
    label: 'Menandatangani laporan',
    kind: 'signature',
    printed: {
      number: '11',
      procedure: 'Menandatangani laporan',
      requirements: 'Konsep laporan',
      time: '15 Menit',
      output: 'Laporan',
      note: '',
    },
    acts: [
      act({
        code: 'approve',
        verb: 'Setujui untuk ditandatangani',
        actor: { kind: 'post', post: 'kadis' },
        power: 'sign',
        assumed: 'Sel pelaksana kosong dalam sumber; surat dinas ditandatangani Kepala Dinas.',
        reauthenticate: 'always',
        paper: true,
        irrevocable: true,
        fields: [{ key: 'signing_date', label: 'Tanggal surat', kind: 'date', required: true }],
        outcomes: [
          forward(
            'approved',
            'Setujui untuk ditandatangani',
            null,
            'Surat dicetak, ditandatangani basah, lalu pindaiannya dicatat.',
          ),
          backToDraft('Tidak tercetak dalam SOP.'),
        ],
      }),
      act({
        code: 'number',
        verb: 'Beri nomor surat',
        actor: { kind: 'post', post: 'jfu_sekretariat' },
        power: 'record',
        assumed: 'Nomor diketik dari buku agenda atau SRIKANDI sebelum surat dicetak.',
        when: is('setting.outgoing_numbers', 'typed'),
        irrevocable: true,
        fields: [{ key: 'typed_numbers', label: 'Nomor surat', kind: 'json', required: true }],
        outcomes: [forward('numbered', 'Beri nomor dan siapkan cetakan', null, 'Surat dicetak dan ditandatangani.')],
      }),
      act({
        code: 'wet_sign',
        verb: 'Catat tanda tangan basah',
        actor: { kind: 'post', post: 'jfu_sekretariat' },
        power: 'record',
        assumed: 'Tanda tangan basah dicatat dengan pindaian, atau pernyataan JFU dengan tanggalnya.',
        irrevocable: true,
        fields: [{ key: 'signed_papers', label: 'Surat bertanda tangan', kind: 'json', required: true }],
        outcomes: [
          forward('signed', 'Catat tanda tangan basah', 'S12', 'JFU Sekretariat mengirim surat.'),
          backToDraft('Tidak tercetak dalam SOP. Nomor surat menjadi batal dan tetap tercatat.'),
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 15 },
    outputs: ['Surat bertanda tangan', 'Laporan bertanda tangan'],
    status: 'Surat jawaban menunggu tanda tangan.',
    source: row('langkah 11'),
  },
  {
    id: 'S12',
    label: 'Mengirim kepada pemohon',
    kind: 'delivery',
    printed: {
      number: '12',
      procedure: 'Mengirim sub domain pada OPD Pemohon',
      requirements: '',
      time: '',
      output: '',
      note: '',
    },
    acts: [
      act({
        code: 'send',
        verb: 'Kirim surat kepada pemohon',
        actor: { kind: 'post', post: 'jfu_sekretariat' },
        power: 'send',
        assumed: 'Semua sel kosong dalam sumber; surat dikirim JFU Sekretariat.',
        irrevocable: true,
        fields: deliveryFields,
        outcomes: [
          forward(
            'sent',
            'Catat pengiriman surat',
            null,
            'Bila disetujui, Staf Teknis menyerahkan akses; lalu berkas diarsipkan.',
          ),
        ],
      }),
      act({
        code: 'hand_over',
        verb: 'Serahkan akses',
        actor: { kind: 'post', post: 'staf_teknis' },
        power: 'send',
        assumed: 'Semua sel kosong dalam sumber; akses diserahkan Staf Teknis sesudah surat ditandatangani.',
        when: anyExecuted,
        irrevocable: true,
        fields: accessFields,
        outcomes: [
          forward('handed_over', 'Catat penyerahan akses', 'S13', 'JFU Sekretariat mengagendakan dan mengarsipkan.'),
        ],
      }),
    ],
    standard: null,
    outputs: [],
    status: 'Surat jawaban sedang dikirim.',
    source: row('langkah 12'),
  },
  {
    id: 'S13',
    label: 'Mengagendakan dan mengarsipkan',
    kind: 'archive',
    printed: {
      number: '13',
      procedure: 'Mengagendakan dan mengarsipkan',
      requirements: '1. Buku agenda 2. Arsip laporan 3. Laptop / PC',
      time: '5 Menit',
      output: 'Laporan',
      note: '',
    },
    acts: [
      act({
        code: 'archive',
        verb: 'Arsipkan berkas',
        actor: { kind: 'post', post: 'jfu_sekretariat' },
        power: 'archive',
        assumed: 'Sel pelaksana kosong dalam sumber; buku agenda dipegang JFU Sekretariat.',
        fields: archiveFields,
        outcomes: [
          {
            code: 'archived',
            label: 'Arsipkan dan selesaikan',
            kind: 'end',
            to: null,
            next: 'Permohonan selesai dan dapat dicari di Arsip.',
          },
        ],
      }),
    ],
    standard: { unit: 'workMinutes', amount: 5 },
    outputs: ['Agenda surat keluar', 'Arsip'],
    status: 'Permohonan selesai dikerjakan.',
    source: row('langkah 13'),
  },
]

export const subDomain: Definition = {
  code: 'sub_domain',
  version: 1,
  title: 'Permohonan Sub Domain',
  summary: 'Surat permintaan sub domain dari satu perangkat daerah, satu atau beberapa nama.',
  screens: 'desk',
  validFrom: null,
  validTo: null,
  opens: 'letter',
  identity: {
    institution: 'PEMERINTAH KABUPATEN PURBALINGGA',
    number: '',
    created: '',
    revised: '-',
    approved: '',
    approvedBy:
      'a.n BUPATI PURBALINGGA SEKRETARIS DAERAH, WAHYU KONTARDI, S.H. Pembina Utama Madya NIP. 19610719 198702 1 003',
    name: 'PERMOHONAN SUB DOMAIN',
    legalBasis: [
      'Peraturan Menteri Komunikasi Dan Informatika Nomor 28/PER/M.KOMINFO/9/2006 Tahun 2006 tentang Penggunaan Nama Domain go.id untuk Situs WEB Resmi Pemerintah Pusat dan Daerah;',
      'Peraturan Daerah Kabupaten Purbalingga Nomor 12 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Purbalingga (Lembaran Daerah Kabupaten Purbalingga Tahun 2016 Nomor 12, Tambahan Lembaran Daerah Kabupaten Purbalingga Nomor 30);',
      'Peraturan Bupati Kabupaten Purbalingga Nomor 56 Tahun 2019 tentang Penyelenggaraan E-Government.',
    ],
    qualifications: [
      'Kabid dan Kasi: Memiliki kemampuan interpersonal yang baik',
      'PIC (Person-In-Charge) / Penanggung Jawab: Memiliki kemampuan teknis yang baik; Memiliki pemahaman terhadap alur pengajuan Layanan Sub Domain',
    ],
    related: '-',
    equipment: ['Server', 'Toolkit Jaringan;', 'Laptop / PC; dan', 'Kabel Jaringan.'],
    purpose:
      'Sebagai pedoman dalam permohonan sub domain purbalinggakab.go.id untuk aplikasi pelayanan administrasi pemerintahan online, pelayanan publik online dan website OPD.',
    records: [
      'Mencatat identitas OPD pemohon;',
      'Mencatat detail informasi terkait permintaan;',
      'Dokumen pelaksanaan permohonan sub domain tercatat dan terdata dalam bentuk hardcopy dan softcopy.',
    ],
    warning:
      'Jika kegiatan permohonan sub domain tidak dilaksanakan akan mengakibatkan pelayanan yang berbasis Website tidak bisa berjalan dengan baik.',
  },
  columns: [
    { title: 'Jabatan Fungsional Umum (JFU)', actors: ['jfu_sekretariat', 'jfu_bidang'] },
    { title: 'Staf Teknis', actors: ['staf_teknis'] },
    { title: 'Kepala Seksi Aplikasi dan Infrastruktur TIK', actors: ['kasi'] },
    { title: 'Kepala Bidang Informatika', actors: ['kabid'] },
    { title: 'Sekretaris', actors: ['sekretaris'] },
    { title: 'Kepala Dinas', actors: ['kadis'] },
  ],
  steps,
  promises: [
    {
      label: 'Janji layanan',
      duration: { unit: 'workDays', amount: 2 },
      from: 'received',
      pauses: true,
      assumed:
        'Hari kerja dihitung sesudah tanggal terima, jatuh pada akhir jam kerja; menunggu pemohon menggeser janji.',
      source: { document: 'S3', place: 'Service Delivery, baris 3' },
    },
  ],
  tariffs: [
    {
      label: 'Biaya',
      amount: 0,
      taxPercent: null,
      validFrom: null,
      printed: 'Gratis',
      source: { document: 'S3', place: 'Service Delivery, baris 4' },
    },
  ],
  components: [],
  legalBasis: [],
  fourEyes: [
    ['S4.verify', 'S6.decide'],
    ['S8.draft', 'S9.paraf_kasi'],
    ['S8.draft', 'S9.paraf_kabid'],
    ['S8.draft', 'S10.paraf'],
    ['S8.draft', 'S11.approve'],
  ],
  withdrawal: { until: 'S7', to: 'S13' },
  assumptions: [
    {
      key: 'one_letter_many_names',
      text: 'Satu surat dari satu OPD boleh meminta beberapa nama; setiap nama diputuskan sendiri.',
    },
    {
      key: 'refusal_not_serving',
      text: 'Permohonan ditolak bila pemanfaatannya bukan untuk kepentingan Pemerintah Kabupaten (ket. 6.2 dibaca terbalik).',
    },
    { key: 'refusal_block', text: 'Nama yang terhalang aturan penamaan ditolak dengan kalimat dan sumber temuannya.' },
    {
      key: 'silent_withdrawal',
      text: 'Sesudah 10 hari kerja menunggu pemohon, Kepala Bidang boleh menutup sebagai dianggap ditarik kembali.',
    },
    { key: 'acceptance_letter', text: 'Surat pemberitahuan langkah 11 sekaligus menjadi surat penerimaan langkah 6.' },
    {
      key: 'step_12',
      text: 'Langkah 12 tidak mencetak syarat, waktu, dan output; surat dikirim lebih dahulu, lalu akses diserahkan.',
    },
  ],
  sources: [row('halaman identitas dan tabel'), { document: 'S3', place: 'janji 2 hari kerja' }],
}
