// What a command is called while it runs, and once it is done.
import type { CommandInput } from '../../shared/contract/case-commands.ts'

interface Words {
  readonly doing: string
  readonly done: string
}

const words: Readonly<Record<CommandInput['type'], Words>> = {
  take: { doing: 'Mengambil…', done: '' },
  release: { doing: 'Melepas…', done: 'Pekerjaan ini dilepas dan kembali ke meja semua pemegang jabatan.' },
  look: { doing: 'Membuka…', done: '' },
  complete: { doing: 'Menyimpan…', done: 'Langkah ini selesai.' },
  pause: { doing: 'Menunda…', done: 'Permohonan menunggu. Waktu janji kepada pemohon berhenti sementara.' },
  resume: { doing: 'Melanjutkan…', done: 'Permohonan dilanjutkan. Waktu janji berjalan lagi.' },
  withdraw: { doing: 'Mencatat…', done: 'Penarikan kembali dicatat. Berkas menuju arsip.' },
  close_silent: { doing: 'Menutup…', done: 'Permohonan dianggap ditarik kembali. Berkas menuju arsip.' },
  reassign: { doing: 'Mengalihkan…', done: 'Pekerjaan dialihkan.' },
  correct: { doing: 'Meralat…', done: 'Ralat dicatat; isi lama tetap terbaca di Riwayat.' },
  undo: { doing: 'Mengurungkan…', done: 'Langkah terakhir diurungkan.' },
  note: { doing: 'Menyimpan catatan…', done: 'Catatan disimpan.' },
  add_document: { doing: 'Menambah berkas…', done: 'Berkas ditambahkan.' },
  original_received: { doing: 'Mencatat…', done: 'Surat asli bertanda tangan dicatat.' },
  issue_letter: { doing: 'Memberi nomor…', done: 'Surat diberi nomor dan siap dicetak.' },
  send_letter: { doing: 'Mencatat…', done: 'Tanda tangan dan pengiriman surat dicatat.' },
  move_version: { doing: 'Memindahkan…', done: 'Permohonan mengikuti versi SOP yang baru.' },
  grant_exception: { doing: 'Menyimpan…', done: 'Pengecualian empat mata dicatat, berlaku satu kali.' },
}

export function commandWords(command: CommandInput): Words {
  return words[command.type]
}
