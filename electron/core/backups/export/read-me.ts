// LIHAT-SAYA.txt: what lies in an export, and how it is read without Siladom.

interface Described {
  readonly office: string
  readonly madeAt: string
  readonly tables: readonly { readonly name: string; readonly about: string; readonly rows: number }[]
  readonly files: number
  readonly unread: readonly string[]
}

export function readMe({ office, madeAt, tables, files, unread }: Described): string {
  const widest = Math.max(...tables.map(({ name }) => name.length))
  return [
    `Ekspor seluruh data ${office}`,
    `Dibuat ${madeAt}`,
    '',
    'Untuk membacanya tidak diperlukan Siladom.',
    '',
    'data/NAMA.csv    dibuka dengan Excel atau LibreOffice (UTF-8, pemisah titik koma).',
    '                 Isi yang diawali = + - @ diberi tanda petik agar tidak dijalankan sebagai rumus.',
    'data/NAMA.json   isi yang sama untuk program lain.',
    'berkas/          surat dan pindaian, satu folder per nomor agenda; daftar-berkas.csv menyebut asal tiap berkas.',
    'SHA256SUMS.txt   sidik jari setiap berkas; periksa dengan: sha256sum -c SHA256SUMS.txt',
    '',
    'Waktu ditulis dalam UTC, misalnya 2026-03-17T02:00:00.000Z adalah pukul 09.00 WIB.',
    '',
    'Isi folder data:',
    ...tables.map(({ name, about, rows }) => `  ${name.padEnd(widest)}  ${String(rows).padStart(8)}  ${about}`),
    '',
    `Berkas: ${files}.`,
    ...(unread.length === 0
      ? []
      : ['', 'Tidak dapat dibaca dan karena itu tidak ikut:', ...unread.map((one) => `  ${one}`)]),
    '',
    'Ekspor ini memuat data pribadi dan TIDAK terenkripsi. Simpan seperti arsip rahasia, dan hapus bila tidak dipakai lagi.',
    '',
  ].join('\r\n')
}
