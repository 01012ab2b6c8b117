// What is odd in the source documents, where it is printed, and what the office chose about it.
import type { SourceRef } from './definition.ts'

/** One oddity of the sources, for the settings page; `choice` holds until the office confirms or changes it. */
export interface Oddity {
  readonly key: string
  readonly title: string
  readonly places: readonly SourceRef[]
  /** What is odd, in one or two sentences. */
  readonly odd: string
  /** What Siladom does by default. */
  readonly choice: string
}

const s0 = (place: string): SourceRef => ({ document: 'S0', place })
const s1 = (place: string): SourceRef => ({ document: 'S1', place })
const s2 = (place: string): SourceRef => ({ document: 'S2', place })
const s3 = (place: string): SourceRef => ({ document: 'S3', place })
const s4 = (place: string): SourceRef => ({ document: 'S4', place })

export const oddities: readonly Oddity[] = [
  {
    key: 'helpdesk_address',
    title: 'Alamat e-mail helpdesk dicetak dengan dua ejaan',
    places: [s1('tabel, baris 1'), s2('Lampiran I sampai VIII, Penanganan Pengaduan, Saran dan Masukan')],
    odd: 'SOP sengketa mencetak helpdeskdomain@mail.kominfo.go.id; standar pelayanan mencetak helpdeskdmain@mail.kominfo.go.id.',
    choice: 'Keduanya ditampilkan seperti tercetak; alamat yang benar-benar dipakai ditulis pada setiap pengiriman.',
  },
  {
    key: 'permen_5_2015_title',
    title: 'Judul Permen Kominfo 5/2015 berbeda-beda',
    places: [
      s0('dasar hukum, angka 4'),
      s1('Dasar Hukum, angka 2'),
      s2('Mengingat, angka 5'),
      s3('Manufacturing, baris 1 huruf d'),
    ],
    odd: 'Tercetak "Registrar" pada dua sumber, "Registrasi" pada satu sumber, dan "Register" pada satu sumber.',
    choice: 'Kutipan tetap seperti tercetak; surat baru memakai "Registrar Nama Domain Instansi Penyelenggara Negara".',
  },
  {
    key: 'pp_71_2019',
    title: 'Peraturan 71/2019 disebut Peraturan Presiden',
    places: [s3('Manufacturing, baris 1 huruf c'), s2('Mengingat, angka 2')],
    odd: 'Standar Kabupaten menyebut Peraturan Presiden 71/2019; standar kementerian menyebut Peraturan Pemerintah 71/2019.',
    choice: 'Dibaca Peraturan Pemerintah Nomor 71 Tahun 2019; kutipan sumber tidak diubah.',
  },
  {
    key: 'wa_empty',
    title: 'Nomor WA pengaduan kosong',
    places: [s3('Service Delivery, baris 6 huruf a')],
    odd: 'Saluran "WA:" tercetak tanpa nomor.',
    choice: 'Kontak yang kosong tidak dicetak; nomornya diisi di pengaturan kantor.',
  },
  {
    key: 'one_day',
    title: '"1 (satu) hari" tanpa kata kerja',
    places: [s2('Lampiran I sampai VI dan VIII, Jangka Waktu Penyelesaian')],
    odd: 'Satu layanan mencetak "1 (satu) hari" dan "4 (empat) hari kerja" bersebelahan; tidak jelas apakah hari pertama itu hari kerja.',
    choice: 'Dibaca 1 hari kalender sejak permohonan dicatat, sebagai janji kementerian kepada kantor.',
  },
  {
    key: 'four_days',
    title: 'Batas yang bergantung pada jalannya permohonan',
    places: [s2('Lampiran I, Jangka Waktu Penyelesaian')],
    odd: 'Batas 1 hari menjadi maksimal 4 hari kerja bila perlu perbaikan dokumen.',
    choice: 'Batas berubah begitu perbaikan pertama dicatat; keduanya dihitung dari tanggal permohonan dicatat.',
  },
  {
    key: 'twenty_four_hours',
    title: '"24 Jam (4 Hari Kerja)"',
    places: [s0('Sasaran Mutu, baris 1')],
    odd: '24 jam disamakan dengan 4 hari kerja, yaitu 6 jam sehari; hari kerja menurut Perpres 21/2023 adalah 7,5 jam.',
    choice: 'Dibaca 4 hari kerja.',
  },
  {
    key: 'three_times_24',
    title: '3 x 24 jam tanpa awal',
    places: [s2('Lampiran VII, Jangka Waktu Penyelesaian'), s2('Lampiran VII, butir 4')],
    odd: 'Batas pemutusan akses tercetak tanpa menyebut dari kapan dihitung.',
    choice: 'Dihitung dari jam surat diterima, terus berjalan pada malam dan hari libur, tanpa jeda.',
  },
  {
    key: 'two_years',
    title: 'Penghapusan nama lama dalam 2 (dua) tahun',
    places: [s2('Lampiran IV, butir 4')],
    odd: 'Batas dua tahun tercetak tanpa awal, dan penghapusan juga boleh atas permintaan instansi.',
    choice: 'Dihitung dari tanggal permohonan dicatat, dan berlaku sesudah nama baru aktif.',
  },
  {
    key: 'fee',
    title: 'Rp 55.000 dan Rp 50.000',
    places: [s0('tabel, baris 7'), s2('Lampiran I dan III, Biaya / Tarif')],
    odd: 'SOP lama mencetak Rp.55000; standar 2024 mencetak Rp 50.000 di luar PPN 11%, yaitu Rp 55.500.',
    choice: 'Tarif adalah data bertanggal: Rp 55.000 untuk prosedur lama, Rp 50.000 dan PPN sejak 11 Oktober 2024.',
  },
  {
    key: 'quality_formula',
    title: 'Rumus mutu terbalik',
    places: [s0('Sasaran Mutu, baris 1')],
    odd: 'Rumusnya menghitung yang tertunda dibagi jumlah pemohon, tetapi targetnya 90%.',
    choice:
      'Laporan menghitung keduanya, persen tertunda dan persen tepat waktu; target 90% dipakai untuk tepat waktu.',
  },
  {
    key: 'shifted_cells',
    title: 'Sel bergeser satu kolom',
    places: [s0('tabel, baris 2 sampai 9')],
    odd: 'Syarat tercetak pada kolom Output dan output pada kolom Keterangan; hanya baris 11 yang cocok dengan judul kolomnya.',
    choice: 'Sel disimpan pada kolom tempat sumber mencetaknya.',
  },
  {
    key: 'row_numbers',
    title: 'Nomor baris melompat',
    places: [s0('tabel, sesudah baris 3 dan baris 4')],
    odd: 'Satu baris tidak bernomor dan nomor 5 tidak ada.',
    choice: 'Nomor dicetak apa adanya; baris tanpa nomor tetap tanpa nomor.',
  },
  {
    key: 'survey',
    title: '"Laporan hasil survey" untuk pemeriksaan data',
    places: [s4('langkah 4'), s4('langkah 6')],
    odd: 'Langkah 4 memeriksa data, tetapi syarat dan outputnya menyebut survey.',
    choice: 'Disebut "Laporan hasil verifikasi (dalam SOP: laporan hasil survey)"; kedua judul dicetak.',
  },
  {
    key: 'berita_acara',
    title: 'Berita acara tanpa langkah yang membuatnya',
    places: [s4('langkah 8')],
    odd: 'Langkah 8 memerlukan berita acara, tetapi tidak ada langkah yang menghasilkannya.',
    choice: 'Berita Acara Pembuatan dibuat pada langkah 7, ditandatangani Staf Teknis dan diketahui Kepala Bidang.',
  },
  {
    key: 'step_12',
    title: 'Langkah 12 kosong',
    places: [s4('langkah 12')],
    odd: 'Syarat, waktu, dan output langkah 12 tidak tercetak.',
    choice: 'Waktunya ditampilkan kosong, tidak pernah 0; surat dikirim lebih dahulu, lalu akses diserahkan.',
  },
  {
    key: 'lost_actors',
    title: 'Kolom pelaksana tidak terbaca',
    places: [s4('langkah 2 sampai 13'), s0('tabel'), s1('tabel')],
    odd: 'Dari bagan alir hanya tersisa "Mulai" pada SOP sub domain dan "TDK YA" pada SOP pendaftaran lama.',
    choice: 'Pelaksana dibaca dari uraian dan urutan kolom, ditandai sebagai asumsi yang perlu dikonfirmasi.',
  },
  {
    key: 'times_missing',
    title: 'Baris tanpa waktu',
    places: [s1('tabel, baris 1 dan 6'), s4('langkah 12'), s0('tabel')],
    odd: 'Sebagian baris tidak mencetak waktu; SOP sub domain tidak mencetak jumlahnya (255 menit).',
    choice: 'Waktu yang tidak tercetak tetap kosong; jumlah hanya dihitung dari yang tercetak.',
  },
  {
    key: 'bidang_name',
    title: 'Nama bidang berbeda',
    places: [s3('Service Delivery, baris 2'), s4('kolom pelaksana')],
    odd: 'Gambar menyebut "Bid. Aptika", prosedurnya menyebut "Bidang Informatika".',
    choice: 'Dibaca sebagai bidang yang sama; nama bidang yang dicetak adalah pengaturan kantor.',
  },
  {
    key: 'complaint_classes',
    title: 'Dua golongan aduan dengan batas yang sama',
    places: [s3('Service Delivery, baris 6 huruf c')],
    odd: 'Pengaduan ringan dan pengaduan normatif sama-sama 5 hari kerja, dan sumber tidak menyebut awal hitungannya.',
    choice: 'Keempat golongan tetap terpisah; batas dihitung dari tanggal aduan diterima, tanpa jeda.',
  },
  {
    key: 'sekretaris_instansi',
    title: '"Sekretaris Instansi" sebagai penanda tangan',
    places: [s1('tabel, baris 1')],
    odd: 'Surat sengketa ditandatangani Sekretaris Instansi, jabatan yang tidak ada dengan nama itu di Kabupaten.',
    choice: 'Dibaca Sekretaris Daerah; surat memakai kop Sekretariat Daerah.',
  },
  {
    key: 'csirt',
    title: '"CISRT"',
    places: [s2('Lampiran VII, butir 3')],
    odd: 'Tercetak "CISRT", tampaknya CSIRT.',
    choice: 'Kutipan tetap seperti tercetak; di layar ditulis CSIRT.',
  },
  {
    key: 'old_law',
    title: 'Dasar hukum lama',
    places: [s4('Dasar Hukum, angka 1'), s0('dasar hukum'), s2('Mengingat')],
    odd: 'SOP sub domain berdiri di atas Permen Kominfo 28/2006; peraturan yang lebih baru (antara lain PM Komdigi 5/2025) tidak dikenal sumber.',
    choice:
      'Dasar hukum adalah daftar yang dapat diubah dengan "berlaku" atau "diganti oleh"; kutipan sumber tetap terlihat.',
  },
  {
    key: 'garbled_law',
    title: 'Dasar hukum yang tidak terbaca',
    places: [s1('Dasar Hukum, angka 3')],
    odd: 'Tercetak "Keputusan Direktur Jenderal Aptika Permen Kominfo Nomor 50 Tahun 2022": dua jenis peraturan dalam satu judul.',
    choice: 'Dikutip seperti tercetak dan tidak dipakai dalam surat baru.',
  },
]
