// The printed cells of the sources, written out from the documents row by row; nothing here comes from the definitions.
import type { PrintedComponent, PrintedRow, ProcedureCode } from '../../../../shared/procedures/definition.ts'

type Rows = readonly PrintedRow[]
/** `[number, procedure, requirements, time, output, note]`, as the columns of the tables run. */
const cells = (
  number: string,
  procedure: string,
  requirements = '',
  time = '',
  output = '',
  note = '',
): PrintedRow => ({ number, procedure, requirements, time, output, note })

export const printedRows: Readonly<Record<ProcedureCode, Rows>> = {
  sub_domain: [
    {
      ...cells(
        '1',
        'Menerima dan mencatat permohonan permintaan sub domain melalui surat dari Organisasi Perangkat Daerah serta melampirkan lembar disposisi dan persyaratan terkait',
        '1. Surat permohonan / E-mail 2. Buku agenda, Laptop / PC 3. ATK',
        '5 Menit',
        'Surat permohonan domain',
        '1. JFU Sekretariat 2. Surat permohonan permintaan sub domain dari 1 (satu) OPD 3. Kelengkapan permohonan domain lainnya, seperti (Surat Kuasa Pengelola domain, identitas pengelola domain) 4. Menyertakan nama domain, kapasitas penyimpanan, beserta fungsinya',
      ),
      marks: { 'Jabatan Fungsional Umum (JFU)': 'Mulai' },
    },
    cells(
      '2',
      'Mendisposisi dan memparaf lembar disposisi surat permohonan untuk dilakukan pembuatan nama sub domain',
      '1. Surat permohonan 2. Lembar disposisi',
      '30 Menit',
      'Disposisi',
    ),
    cells(
      '3',
      'Menindaklanjuti disposisi untuk dilakukan pembuatan nama sub domain',
      '1. Surat permohonan 2. Lembar disposisi',
      '5 Menit',
      '1. Disposisi diterima oleh Kepala Bidang 2. Pengecekan jadwal pembuatan',
    ),
    cells(
      '4',
      'Melakukan verifikasi data',
      'Catatan hasil survey',
      '30 Menit',
      'Laporan hasil survey',
      'Dilakukan verifikasi mencakup pemeriksaan nama sub domain',
    ),
    cells('5', 'Melaporkan hasil verifikasi data', 'Hasil verifikasi', '5 Menit', 'Laporan hasil verifikasi'),
    cells(
      '6',
      'Membuat keputusan persetujuan atau penolakan atas permohonan permintaan sub domain',
      'Laporan hasil survey',
      '60 Menit',
      'Surat penerimaan atau penolakan permohonan sub domain',
      '1. Ditolak apabila nama sub domain sudah ada, apabila Perangkat Daerah pemohon tidak dapat mengakses akan dilakukan reset password; 2. Disetujui apabila, sub domain yang diminta belum ada dan pemanfaatannya untuk kepentingan Pemerintah Kabupaten Purbalingga',
    ),
    cells(
      '7',
      'Melakukan pembuatan nama sub domain',
      '1. Surat permohonan 2. Lembar disposisi',
      '30 Menit',
      'Catatan hasil pengecekan',
      '1. Untuk Perangkat Daerah yang mempunyai server fisik di data center, akan dilakukan fungsi pengalihan (redirect) dari sub domain yang diminta 2. Perangkat Daerah yang tidak memiliki server fisik dapat menggunakan ruang penyimpanan yang disediakan (cloud)',
    ),
    cells(
      '8',
      'Membuat konsep laporan dan surat permohonan sub domain sudah dilaksanakan',
      '1. Laptop / PC 2. Berita acara 3. Konsep laporan',
      '30 Menit',
      'Konsep laporan',
    ),
    cells(
      '9',
      'Memparaf dan memeriksa konsep laporan',
      'Konsep laporan',
      '30 Menit',
      'Konsep laporan',
      'Apabila terdapat kekeliruan konsep laporan, dikembalikan kepada JFU Bidang untuk diperbaiki',
    ),
    cells('10', 'Memparaf konsep laporan', 'Konsep laporan', '10 Menit', 'Konsep laporan'),
    cells('11', 'Menandatangani laporan', 'Konsep laporan', '15 Menit', 'Laporan'),
    cells('12', 'Mengirim sub domain pada OPD Pemohon'),
    cells(
      '13',
      'Mengagendakan dan mengarsipkan',
      '1. Buku agenda 2. Arsip laporan 3. Laptop / PC',
      '5 Menit',
      'Laporan',
    ),
  ],
  standar_pelayanan: [
    cells('1', 'Pemohon mengajukan surat permintaan Domain dan Sub Domain'),
    cells('2', 'Permintaan dikaji oleh Bidang Informatika'),
    cells('3', 'Bidang Informatika mengaktifkan domain dan sub domain'),
    cells('4', 'Surat konfirmasi ke Pemohon bahwa domain dan sub domain telah diaktifkan'),
  ],
  pengaduan: [
    cells('', 'Pengguna Layanan Menyampaikan aduan secara lisan/telepon/tertulis'),
    cells('', 'Pejabat Pengelola Pengaduan menerima aduan'),
    cells('', 'Tim Pengelola Pengaduan'),
    cells('', 'Pengguna Layanan menerima jawaban pengaduan'),
  ],
  pendaftaran_id_lama: [
    cells('1', 'Mendaftarkan Nama Domain secara Online melalui website https://domain.go.id'),
    cells(
      '2',
      'Mengupload dokumen persyaratan pendaftaran nama domain sesuai Permen Kominfo tentang Registrar no 05 th 2015',
      '',
      '',
      'Kelengkapan dokumen persyaratan : 1. Surat Permohonan pengajuan nama domain .id 2. Surat Kuasa sebagai pengelola domain yang diajukan 3. KPE/KTA TNI/Polri/Kartu Identitas Pegawai tetap Instansi pemohon',
    ),
    cells(
      '3',
      'Pengecekan nama domain yang telah didaftarkan',
      '',
      '',
      '',
      'List Nama Domain .id yang akan diverifikasi',
    ),
    cells(
      '',
      'Melakukan verifikasi data yang mencakup: 1. Periksa penamaan nama domain.go.id 2. Periksa Dokumen persyaratan sesuai Permen Kominfo no 05 tahun 2015 tentang Registrar',
      '',
      '',
      'Dokumen yang akan diverifikasi',
      'Laporan Hasil Verifikasi',
    ),
    {
      ...cells(
        '4',
        'Membuat keputusan persetujuan atau penolakan atas permohonan pendaftaran - Bila ditolak maka mengirimkan Surat / Email pemberitahuan penolakan kepada pemohon - Bila disetujui maka mengirimkan konfirmasi persetujuan domain yang didaftarkan pada pemohon',
        '',
        '',
        'Laporan Hasil verifikasi',
        'Keputusan Hasil',
      ),
      marks: { 'Subdit Aplikasi Layanan Pemerintahan': 'TDK YA' },
    },
    cells(
      '6',
      'Menerima konfirmasi persetujuan nama domain .id yang didaftarkan dari pengguna nama domain',
      '',
      '',
      'Keputusan pendaftaran nama domain .id',
      'Nama Domain .id yang telah disetujui',
    ),
    cells('7', 'Melakukan pembayaran Rp.55000 ke Pandi'),
    cells('8', 'Melakukan konfirmasi pembayaran nama domain', '', '', 'Bukti pembayaran bank'),
    cells('9', 'Melakukan aktivasi nama domain', '', '', 'Approval pejabat otoritas PANDI', 'Nama Domain telah aktif'),
    cells('10', 'Menerima konfirmasi aktivasi nama domain .id yang diajukan'),
    cells(
      '11',
      'Membuat Laporan harian Aktifitas Nama Domain dan menyampaikan ke Kasubdit ALK',
      'Data',
      '',
      'Laporan Per Hari',
    ),
  ],
  sengketa: [
    cells(
      '1',
      'Mengajukan penyelesaian perselisihan ke email Pengelola Nama Domain helpdeskdomain@mail.kominfo.go.id',
      'Surat permohonan penyelesaian perselisihan',
      '',
      '',
      'Surat Permohonan ditujukan kepada Direktur Jenderal Aplikasi Informatika dan dittd oleh Sekretaris Instansi',
    ),
    cells(
      '2',
      'Melakukan pengecekan penyelesaian perselisihan yang diajukan',
      'Surat permohonan penyelesaian perselisihan',
      '10 Menit',
      'Aduan penyelesaian perselisihan',
    ),
    cells('3', 'Melakukan analisa', 'Aduan penyelesaian perselisihan', '15 Menit', 'Keputusan hasil analisa'),
    cells(
      '4',
      'Melakukan penyelesaian perselisihan dan mengirimkan konfirmasi/jawaban ke Tim Layanan Domain',
      '',
      '30 Menit',
      'Konfirmasi/jawaban penyelesaian perselisihan',
    ),
    cells('5', 'Memberikan konfirmasi/jawaban ke pemohon', '', '15 Menit', 'Konfirmasi/jawaban perselisihan'),
    cells('6', 'Menerima konfirmasi/jawaban penyelesaian perselisihan', '', '', '', 'Perselisihan sudah terselesaikan'),
  ],
  pendaftaran: [
    cells('1', 'Pengguna mendaftarkan nama domain yang masih tersedia (first come first serve)'),
    cells('2', 'Pengguna menginput data instansi dan mengupload dokumen persyaratan'),
    cells(
      '3',
      'Admin Kominfo melakukan verifikasi dokumen untuk menyetujui atau meminta perbaikan pendaftaran (tenggat tertentu)',
    ),
    cells('4', 'Jika perlu perbaikan, pengguna melakukan revisi dan mengajukan kembali pendaftaran'),
    cells('5', 'Setelah nama domain disetujui maka invoice akan dikirimkan ke e-mail pengguna'),
    cells('6', 'Pengguna membayar biaya ke rekening PANDI dan mengirim bukti transfer melalui aplikasi'),
    cells(
      '7',
      'Admin PANDI mengecek bukti pembayaran dan melakukan aktivasi nama domain (proses ini dilewati bila pembayaran melalui payment gateway)',
    ),
    cells('8', 'Setelah nama domain aktif, pengguna dapat melengkapi persyaratan teknis Name Server'),
  ],
  penonaktifan: [
    cells('1', 'Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk'),
    cells('2', 'Admin melakukan verifikasi persyaratan'),
    cells(
      '3',
      "Admin mengganti status nama domain menjadi 'clientHold' melalui aplikasi registrar console PANDI dan mengirim hasil ke pengguna",
    ),
    cells('4', 'Nama domain nonaktif akan dihapus mengikuti prosedur yang berlaku'),
  ],
  perpanjangan: [
    cells('1', 'Pengguna mengajukan perpanjangan nama domain melalui aplikasi'),
    cells('2', 'Invoice dikirimkan ke e-mail pengguna'),
    cells('3', 'Pengguna membayar biaya ke rekening PANDI dan mengirim bukti transfer melalui aplikasi'),
    cells(
      '4',
      'Admin PANDI mengecek bukti pembayaran dan melakukan perpanjangan nama domain (proses ini dilewati bila pembayaran melalui payment gateway)',
    ),
  ],
  perubahan_nama: [
    cells('1', 'Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk'),
    cells('2', 'Admin melakukan inventarisir dokumen sebagai pelengkap persyaratan pendaftaran'),
    cells('3', 'Pengguna mendaftarkan nama domain baru melalui aplikasi registrar'),
    cells('4', 'Penghapusan nama domain lama selambatnya dalam 2 (dua) tahun atau atas permintaan instansi'),
  ],
  perubahan_pejabat: [
    cells('1', 'Pengguna baru mendaftarkan akun (username) di aplikasi registrar Domain.go.id'),
    cells('2', 'Pengguna mengajukan permohonan perubahan pejabat nama domain melalui aplikasi registrar'),
    cells('3', 'Admin melakukan verifikasi dokumen'),
    cells('4', 'Admin menyetujui perubahan pejabat nama domain dan mengirim notifikasi ke pengguna'),
    cells('5', 'Kepemilikan nama domain berpindah ke pejabat nama domain baru'),
  ],
  transfer: [
    cells('1', 'Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk'),
    cells('2', 'Admin melakukan verifikasi dokumen'),
    cells(
      '3',
      'Admin mengambil Authcode nama domain melalui aplikasi registrar console PANDI dan mengirim ke pengguna melalui e-mail',
    ),
    cells('4', 'Pengguna menerima Authcode untuk proses transfer nama domain pada registrar umum'),
  ],
  pemutusan_akses: [
    cells('1', 'Pengguna/instansi mengajukan surat permohonan melalui sarana pengaduan / helpdesk'),
    cells('2', 'Admin melakukan verifikasi daftar URL/subdomain terhadap muatan konten-konten negatif'),
    cells(
      '3',
      'Admin mengirim notifikasi dan daftar URL berisi konten negatif pada pemilik domain/website/CISRT untuk dilakukan penghilangan konten/take down',
    ),
    cells('4', 'Verifikasi ulang URL/subdomain dalam 3x24 jam'),
    cells('5', 'Bila konten negatif masih ada, daftar subdomain diteruskan ke Dit. PAI untuk pemutusan akses'),
    cells(
      '6',
      'Bila dinilai perlu dan mendesak, dilakukan penonaktifan (suspend) terhadap nama domain induk melalui registrar console PANDI atau landing page pemutusan akses domain dari Dit. LAIP',
    ),
  ],
  pemulihan_akses: [
    cells(
      '1',
      'Pengguna/instansi mengajukan surat permohonan disertai bukti URL/subdomain telah bersih kepada admin TrustPositif via normalisasi@aduankonten.id',
    ),
    cells('2', 'Admin TrustPositif melakukan verifikasi daftar URL/subdomain telah bersih dari konten negatif'),
    cells('3', 'Bila konten negatif telah hilang, admin TrustPositif Dit. PAI memulihkan akses URL/subdomain'),
    cells('4', 'Bila URL/subdomain merupakan domain induk, permohonan diteruskan ke admin registrar'),
    cells('5', 'Admin registrar Dit. LAIP mencabut suspend nama domain induk melalui registrar console PANDI'),
  ],
}

export const printedComponents: Readonly<Partial<Record<ProcedureCode, readonly PrintedComponent[]>>> = {
  standar_pelayanan: [
    {
      label: 'Persyaratan',
      text: 'Surat Permintaan Domain dan Sub Domain yang ditandatangani Kepala PD dan/ atau Kepala UPT yang dibubuhi cap/stempel PD.',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: 'Perangkat Daerah Diskominfo Bid. Aptika Proses Aktivasi Domain dan Sub Domain Prosedur Pemohon mengajukan surat permintaan Domain dan Sub Domain Permintaan dikaji oleh Bidang Informatika Bidang Informatika mengaktifkan domain dan sub domain Surat konfirmasi ke Pemohon bahwa domain dan sub domain telah diaktifkan',
    },
    { label: 'Jangka Waktu Penyelesaian', text: '2 Hari Kerja' },
    { label: 'Biaya (Tarif)', text: 'Gratis' },
    { label: 'Produk Pelayanan', text: 'Domain atau Sub Domain' },
    {
      label: 'Penanganan Pengaduan, Saran, dan Masukan/ Apresiasi',
      text: 'a. Pengaduan dapat dilakukan melalui : Tatap Muka langsung kepada Pejabat Pengelola Pengaduan Tertulis disampaikan ke Kotak Pengaduan WA: Telepon: (0281) 8902091 Email: dinkominfo@purbalinggakab.go.id Online melalui website SP4N-LAPOR (www.lapor.go.id) Media sosial : Instagram, Twitter, Facebook: @dinkominfofbg b. Alur Penanganan Pengaduan Pengguna Layanan Menyampaikan aduan secara lisan/telepon/tertulis Pejabat Pengelola Pengaduan menerima aduan Tim Pengelola Pengaduan Pengguna Layanan menerima jawaban pengaduan c. Jangka Waktu Penyelesaian Pengaduan : Pengaduan ringan, Selambat-lambatnya 5 hari kerja; Pengaduan bersifat normatif, Selambat-lambatnya 5 hari kerja; Pengaduan tidak berkadar pengawasan, Selambat-lambatnya 14 hari kerja.; Pengaduan berkadar pengawasan dan memerlukan pemeriksaan, selambat-lambatnya 60 hari kerja.',
    },
    {
      label: 'Dasar Hukum',
      text: 'a. Undang-Undang Nomor 11 Tahun 2008 tentang informasi dan Transaksi Elektronik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 58) b. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik (SPBE); c. Peraturan Presiden Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik d. Peraturan Menteri Komunikasi dan informatika Nomor 5 Tahun 2015 tentang Register Nama Domain instansi Penyelenggara Negara; e. Surat Edaran Menteri Komunikasi dan informatika Nomor 3 Tahun 2015 tentang Penataan Nama Domain Instansi Penyelenggara Negara.',
    },
    {
      label: 'Sarana, Prasarana, dan/atau Fasilitas',
      text: 'a. Ruang Server b. Server, PC/Laptop, Bandwith c. Data Center',
    },
    {
      label: 'Kompetensi Pelaksanaan',
      text: 'a. Memahami tugas dan fungsi jabatan. b. Memahami Standar Operasional Prosedur (SOP) permintaan domain dan sub domain. c. Memahami kebijakan dan berbagai peraturan perundang-undangan yang terkait. d. Memiliki kemampuan teknis di bidang TIK.',
    },
    { label: 'Pengawasan Internal', text: 'Pengawasan internal melekat dari atasan langsung;' },
    { label: 'Jumlah Pelaksana', text: '2 (dua) orang Staf' },
    {
      label: 'Jaminan Pelayanan',
      text: 'a. Pelayanan yang diberikan cepat, tepat, lengkap dan dapat dipertanggung jawabkan b. Apabila terjadi pelanggaran terhadap standar pelayanan yang dilakukan oleh pelaksana pelayanan akan diberikan sanksi, yaitu mulai dari teguran Lisan, teguran tertulis dan seterusnya, sesuai jenis/bobot pelanggaran dan ketentuan yang berlaku.',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Domain dan Sub Domain akan dijamin keamanannya oleh sertifikat SSL',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: 'Dilakukan rapat yang dihadiri oleh Kepala Dinas, Kepala Bidang, Kepala Seksi dan staf minimal 1 (satu) kali dalam 1 (satu) bulan.',
    },
  ],
  pendaftaran: [
    {
      label: 'Persyaratan',
      text: 'Pengguna Nama Domain: 1. Memiliki e-mail instansi atau akun di mail.go.id (e-mail non instansi dengan pertimbangan khusus) 2. Berstatus sebagai PNS / TNI / Polri / pegawai tetap instansi 3. Memiliki akun (username) di aplikasi registrar Domain.go.id Kelengkapan dokumen (format PDF): 1. Surat permohonan pendaftaran nama domain 2. Dasar pembentukan instansi / layanan publik / kegiatan nasional/internasional 3. Surat penunjukan Pejabat Nama Domain 4. Kartu pegawai 5. Surat keterangan (untuk layanan/kegiatan)',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: '1. Pengguna mendaftarkan nama domain yang masih tersedia (first come first serve) 2. Pengguna menginput data instansi dan mengupload dokumen persyaratan 3. Admin Kominfo melakukan verifikasi dokumen untuk menyetujui atau meminta perbaikan pendaftaran (tenggat tertentu) 4. Jika perlu perbaikan, pengguna melakukan revisi dan mengajukan kembali pendaftaran 5. Setelah nama domain disetujui maka invoice akan dikirimkan ke e-mail pengguna 6. Pengguna membayar biaya ke rekening PANDI dan mengirim bukti transfer melalui aplikasi 7. Admin PANDI mengecek bukti pembayaran dan melakukan aktivasi nama domain (proses ini dilewati bila pembayaran melalui payment gateway) 8. Setelah nama domain aktif, pengguna dapat melengkapi persyaratan teknis Name Server',
    },
    {
      label: 'Jangka Waktu Penyelesaian',
      text: 'Bila dokumen lengkap: 1 (satu) hari Bila perlu perbaikan dokumen: maksimal 4 (empat) hari kerja',
    },
    {
      label: 'Biaya / Tarif',
      text: 'Rp 50.000 per tahun (di luar PPN 11%). Nama domain desa.id gratis untuk tahun pertama.',
    },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (go.id, desa.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE) 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar Domain.go.id',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan aplikasi registrar 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '2 (dua) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain 3. Survei Kepuasan Layanan',
    },
  ],
  penonaktifan: [
    {
      label: 'Persyaratan',
      text: 'Kelengkapan dokumen (format PDF): 1. Surat permohonan penonaktifan nama domain 2. Surat penunjukan Pejabat Nama Domain 3. Kartu pegawai',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: "1. Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk 2. Admin melakukan verifikasi persyaratan 3. Admin mengganti status nama domain menjadi 'clientHold' melalui aplikasi registrar console PANDI dan mengirim hasil ke pengguna 4. Nama domain nonaktif akan dihapus mengikuti prosedur yang berlaku",
    },
    { label: 'Jangka Waktu Penyelesaian', text: '1 (satu) hari' },
    { label: 'Biaya / Tarif', text: 'Tidak dipungut biaya (gratis)' },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (go.id, desa.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar console PANDI',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan registrar console PANDI 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '2 (dua) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain',
    },
  ],
  perpanjangan: [
    { label: 'Persyaratan', text: 'Pengguna nama domain memiliki akun (username) di aplikasi registrar Domain.go.id' },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: '1. Pengguna mengajukan perpanjangan nama domain melalui aplikasi 2. Invoice dikirimkan ke e-mail pengguna 3. Pengguna membayar biaya ke rekening PANDI dan mengirim bukti transfer melalui aplikasi 4. Admin PANDI mengecek bukti pembayaran dan melakukan perpanjangan nama domain (proses ini dilewati bila pembayaran melalui payment gateway)',
    },
    { label: 'Jangka Waktu Penyelesaian', text: '1 (satu) hari' },
    { label: 'Biaya / Tarif', text: 'Rp 50.000 per tahun (di luar PPN 11%)' },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (go.id, desa.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE) 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar Domain.go.id',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan aplikasi registrar 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '2 (dua) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain 3. Survei Kepuasan Layanan',
    },
  ],
  perubahan_nama: [
    {
      label: 'Persyaratan',
      text: 'Pengguna nama domain memiliki akun (username) di aplikasi registrar Domain.go.id Kelengkapan dokumen (format PDF): 1. Surat permohonan perubahan nama domain 2. Dokumen untuk nama domain baru mengikuti ketentuan pendaftaran nama domain',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: '1. Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk 2. Admin melakukan inventarisir dokumen sebagai pelengkap persyaratan pendaftaran 3. Pengguna mendaftarkan nama domain baru melalui aplikasi registrar 4. Penghapusan nama domain lama selambatnya dalam 2 (dua) tahun atau atas permintaan instansi',
    },
    {
      label: 'Jangka Waktu Penyelesaian',
      text: 'Bila dokumen lengkap: 1 (satu) hari Nama domain baru mengikuti ketentuan pendaftaran',
    },
    { label: 'Biaya / Tarif', text: 'Mengikuti ketentuan pendaftaran nama domain' },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (go.id, desa.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE) 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar Domain.go.id',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan aplikasi registrar 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '2 (dua) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain',
    },
  ],
  perubahan_pejabat: [
    {
      label: 'Persyaratan',
      text: 'Pengguna Nama Domain: 1. Memiliki akun (username) di aplikasi registrar Domain.go.id 2. Surat permohonan perubahan pejabat nama domain (format PDF)',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: '1. Pengguna baru mendaftarkan akun (username) di aplikasi registrar Domain.go.id 2. Pengguna mengajukan permohonan perubahan pejabat nama domain melalui aplikasi registrar 3. Admin melakukan verifikasi dokumen 4. Admin menyetujui perubahan pejabat nama domain dan mengirim notifikasi ke pengguna 5. Kepemilikan nama domain berpindah ke pejabat nama domain baru',
    },
    { label: 'Jangka Waktu Penyelesaian', text: '1 (satu) hari' },
    { label: 'Biaya / Tarif', text: 'Tidak dipungut biaya (gratis)' },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (go.id, desa.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE) 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar Domain.go.id',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan aplikasi registrar 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '2 (dua) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain 3. Survei Kepuasan Layanan',
    },
  ],
  transfer: [
    {
      label: 'Persyaratan',
      text: 'Kelengkapan dokumen (format PDF): 1. Surat permohonan transfer nama domain 2. Surat penunjukan Pejabat Nama Domain 3. Kartu pegawai',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: '1. Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk 2. Admin melakukan verifikasi dokumen 3. Admin mengambil Authcode nama domain melalui aplikasi registrar console PANDI dan mengirim ke pengguna melalui e-mail 4. Pengguna menerima Authcode untuk proses transfer nama domain pada registrar umum',
    },
    { label: 'Jangka Waktu Penyelesaian', text: '1 (satu) hari' },
    { label: 'Biaya / Tarif', text: 'Tidak dipungut biaya (gratis)' },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (hanya *.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE) 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar console PANDI',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan registrar console PANDI 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '2 (dua) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain',
    },
  ],
  pemutusan_akses: [
    {
      label: 'Persyaratan',
      text: 'Kelengkapan dokumen (format PDF): 1. Surat permohonan pemutusan akses 2. Daftar URL/subdomain yang ingin diputus akses',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: '1. Pengguna/instansi mengajukan surat permohonan melalui sarana pengaduan / helpdesk 2. Admin melakukan verifikasi daftar URL/subdomain terhadap muatan konten-konten negatif 3. Admin mengirim notifikasi dan daftar URL berisi konten negatif pada pemilik domain/website/CISRT untuk dilakukan penghilangan konten/take down 4. Verifikasi ulang URL/subdomain dalam 3x24 jam 5. Bila konten negatif masih ada, daftar subdomain diteruskan ke Dit. PAI untuk pemutusan akses 6. Bila dinilai perlu dan mendesak, dilakukan penonaktifan (suspend) terhadap nama domain induk melalui registrar console PANDI atau landing page pemutusan akses domain dari Dit. LAIP',
    },
    { label: 'Jangka Waktu Penyelesaian', text: '3 x 24 jam' },
    { label: 'Biaya / Tarif', text: 'Tidak dipungut biaya (gratis)' },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (go.id, desa.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE) 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar console PANDI',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan registrar console PANDI 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '3 (tiga) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain 3. Rapat koordinasi bersama Dit. PAI dan instansi yang terkena pemutusan akses',
    },
  ],
  pemulihan_akses: [
    {
      label: 'Persyaratan',
      text: 'Kelengkapan dokumen (format PDF): 1. Surat permohonan pemulihan akses / normalisasi 2. Daftar URL/subdomain yang ingin dipulihkan',
    },
    {
      label: 'Sistem, Mekanisme dan Prosedur',
      text: '1. Pengguna/instansi mengajukan surat permohonan disertai bukti URL/subdomain telah bersih kepada admin TrustPositif via normalisasi@aduankonten.id 2. Admin TrustPositif melakukan verifikasi daftar URL/subdomain telah bersih dari konten negatif 3. Bila konten negatif telah hilang, admin TrustPositif Dit. PAI memulihkan akses URL/subdomain 4. Bila URL/subdomain merupakan domain induk, permohonan diteruskan ke admin registrar 5. Admin registrar Dit. LAIP mencabut suspend nama domain induk melalui registrar console PANDI',
    },
    { label: 'Jangka Waktu Penyelesaian', text: '1 (satu) hari' },
    { label: 'Biaya / Tarif', text: 'Tidak dipungut biaya (gratis)' },
    { label: 'Produk Pelayanan', text: 'Nama Domain Instansi Pemerintah (go.id, desa.id)' },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    {
      label: 'Dasar Hukum',
      text: '1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik 2. Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE) 3. Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
    },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: '1. Komputer / laptop 2. Jaringan internet 3. Aplikasi registrar console PANDI',
    },
    {
      label: 'Kompetensi Pelaksana',
      text: '1. Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku 2. Menguasai penggunaan registrar console PANDI 3. Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: '3 (tiga) orang pelaksana' },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: '1. Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan 2. Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    {
      label: 'Evaluasi Kinerja Pelaksana',
      text: '1. Rapat Evaluasi Organisasi Internal 2. Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain 3. Rapat koordinasi bersama Dit. PAI dan instansi yang pernah terkena pemutusan akses',
    },
  ],
}

export const printedLegalBasis = {
  pendaftaran_id_lama: [
    'Permen PAN no 21 tahun 2008 tentang Penyusunan Standar Operasional Prosedur',
    'Permen Kominfo no 17/Kominfo/10/2010 tentang Organisasi dan Tata Kerja Kementerian Komunikasi dan Informatika',
    'Permen Kominfo no 12 tahun 2010 tentang Pedoman Penyusunan SOP di Lingkungan Kementerian Komunikasi dan Informatika',
    'Permen Kominfo no 05 tahun 2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara',
  ],
  sengketa: [
    'Permen Kominfo Nomor 12 Tahun 2021 tentang Organisasi dan Tata Kerja Kementerian Komunikasi dan Informatika',
    'Permen Kominfo Nomor 5 Tahun 2015 Tentang Registrasi Nama Domain Instansi Penyelenggara Negara',
    'Keputusan Direktur Jenderal Aptika Permen Kominfo Nomor 50 Tahun 2022 Tentang Tim Kerja di Lingkungan Direktorat LAIP',
  ],
} as const
