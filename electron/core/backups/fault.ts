// Why a backup was not made, does not count or cannot be restored, each with the remedy.

const sentences = {
  no_manifest:
    'Folder ini bukan cadangan Siladom yang lengkap: manifest.json tidak ada. Salin lagi seluruh folder cadangan dari asalnya, atau pilih cadangan lain.',
  manifest_damaged:
    'Keterangan cadangan (manifest.json) rusak atau diubah: segelnya tidak cocok. Pilih cadangan lain, atau salin lagi dari asalnya.',
  database_missing:
    'Salinan cadangan ini tidak lengkap: basis datanya tidak ada. Salin lagi seluruh folder cadangan, atau pilih cadangan lain.',
  database_changed:
    'Basis data dalam cadangan ini rusak atau tersalin sebagian: sidik jarinya tidak cocok. Pilih cadangan lain, atau salin lagi dari asalnya.',
  database_unsound:
    'Basis data tidak lulus pemeriksaan, sehingga cadangannya tidak dihitung. Jalankan pemeriksaan data (npm run verify), lalu pulihkan dari cadangan yang teruji.',
  objects_missing:
    'Berkas milik cadangan ini tidak lengkap. Cadangan memerlukan folder “objects” di sebelahnya: salin juga folder itu dari tempat asal, atau pilih cadangan lain.',
  object_lost:
    'Ada berkas arsip yang hilang atau rusak di folder data, dan tidak ada salinannya yang utuh. Pulihkan dari cadangan terdahulu yang masih memilikinya.',
  foreign_seal:
    'Cadangan ini disegel oleh kantor lain atau dibuat ulang oleh orang lain: segelnya bukan segel kantor ini. Pilih cadangan kantor ini.',
  newer: 'Cadangan ini dibuat oleh Siladom yang lebih baru. Pasang Siladom versi terbaru, lalu pulihkan lagi.',
  disk_full: 'Diska tempat cadangan penuh. Kosongkan ruang, lalu buat cadangan lagi. Data kantor tidak terpengaruh.',
  place_away:
    'Tempat kedua tidak tersambung atau tidak dapat ditulis. Sambungkan diska USB atau folder jaringannya; Siladom mencoba lagi setiap jam.',
  passphrase_needed: 'Cadangan ini terenkripsi. Ketik frasa sandinya.',
  passphrase_wrong:
    'Frasa sandi tidak cocok. Periksa huruf besar, spasi, dan papan ketik. Tanpa frasa sandi, cadangan terenkripsi tidak dapat dibuka oleh siapa pun, juga tidak dengan kunci pemulihan; pakai cadangan lain yang tidak terenkripsi, misalnya di folder data.',
  recovery_wrong:
    'Kunci pemulihan tidak cocok dengan cadangan ini. Pakai lembar kunci yang berlaku ketika cadangan dibuat, atau pulihkan tanpa kunci: semua kembali kecuali pindaian identitas.',
  recovery_mistyped:
    'Kunci pemulihan salah ketik: delapan kelompok, masing-masing empat huruf atau angka. Periksa lagi.',
  folder_taken: 'Folder tujuan sudah berisi berkas. Pilih folder baru yang kosong.',
  folder_refused: 'Folder tujuan tidak dapat dibuat atau ditulis. Pilih folder lain.',
  not_sound_after:
    'Hasil pemulihan tidak lulus pemeriksaan, sehingga tidak dipakai. Data yang sekarang tidak disentuh. Pilih cadangan lain.',
  no_backup: 'Di folder ini tidak ada cadangan Siladom. Pilih folder cadangan, atau folder yang berisi cadangan.',
  broken: 'Pencadangan berhenti karena kesalahan program. Siladom mencoba lagi; hubungi pengelola bila berulang.',
  busy: 'Pencadangan atau pemulihan lain sedang berjalan. Tunggu sampai selesai.',
} as const

export type BackupFaultCode = keyof typeof sentences

export interface BackupFault {
  readonly code: BackupFaultCode
  /** In Indonesian, with the remedy. */
  readonly sentence: string
}

/** @param detail what exactly was found, put behind the sentence */
export function backupFault(code: BackupFaultCode, detail?: string): BackupFault {
  return { code, sentence: detail === undefined ? sentences[code] : `${sentences[code]} (${detail})` }
}
