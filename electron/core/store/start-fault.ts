// Why the data cannot be opened, each with a sentence that says the remedy.

const sentences = {
  missing: 'Folder data ini belum berisi basis data Siladom. Pilih folder yang benar, atau siapkan kantor baru.',
  missing_beside_files:
    'Folder ini berisi berkas arsip Siladom, tetapi basis datanya tidak ada. Kembalikan siladom.db dari cadangan. Siladom tidak membuat basis data baru di sini.',
  empty_file: 'Berkas basis data siladom.db kosong (0 bita). Kembalikan dari cadangan. Siladom tidak menimpanya.',
  foreign: 'Berkas siladom.db di folder ini bukan basis data Siladom. Pindahkan berkas itu, atau pilih folder lain.',
  newer:
    'Basis data ini dibuat oleh Siladom yang lebih baru. Pasang Siladom versi terbaru, lalu buka lagi. Tidak ada yang diubah.',
  older: 'Basis data ini dari versi Siladom yang lebih lama. Buka sekali dengan versi ini, lalu ulangi.',
  damaged:
    'Basis data ini rusak dan tidak dapat dibaca utuh. Simpan folder ini apa adanya, lalu kembalikan data dari cadangan.',
  held: 'Folder data ini sedang dipakai oleh Siladom yang lain. Tutup program itu terlebih dahulu, lalu buka lagi.',
  network_folder:
    'Folder data terletak di diska jaringan. Basis data dapat rusak di sana. Pilih folder pada diska komputer ini; komputer lain tersambung lewat komputer induk.',
  synced_folder:
    'Folder data terletak di folder yang disinkronkan (misalnya OneDrive atau Dropbox). Basis data dapat rusak di sana. Pilih folder lain pada diska komputer ini.',
  no_access:
    'Folder data tidak dapat dibaca atau ditulis. Beri akun Windows Anda hak atas folder itu, atau pilih folder lain.',
  disk_full:
    'Diska penuh, sehingga basis data tidak dapat disiapkan. Kosongkan ruang, lalu buka lagi. Tidak ada yang diubah.',
  disk_failed:
    'Diska gagal membaca atau menulis, sehingga basis data tidak dapat disiapkan. Periksa diska, lalu buka lagi. Tidak ada yang diubah.',
  backup_failed:
    'Cadangan sebelum pemutakhiran basis data gagal diperiksa, sehingga pemutakhiran dibatalkan. Periksa diska, lalu buka lagi.',
  migration_failed:
    'Pemutakhiran basis data gagal dan dibatalkan; data lama tetap utuh. Pasang kembali versi Siladom sebelumnya dan hubungi pengelola.',
  not_durable:
    'Penyimpanan yang tahan mati listrik tidak dapat dinyalakan pada folder ini. Pilih folder pada diska lain.',
} as const

export type StartFaultCode = keyof typeof sentences

export interface StartFault {
  readonly code: StartFaultCode
  /** In Indonesian, with the remedy. */
  readonly sentence: string
}

export function startFault(code: StartFaultCode): StartFault {
  return { code, sentence: sentences[code] }
}
