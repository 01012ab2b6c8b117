// Says in Indonesian what an event of a case is.
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import { versionWords } from '../../../shared/procedures/revise.ts'
import { assertNever } from '../../../shared/result.ts'

/** A short sentence without a subject: "memaraf konsep", "mengembalikan dengan alasan …". */
export function eventWords(body: CaseEventBody): string {
  switch (body.type) {
    case 'opened':
      return 'mencatat permohonan'
    case 'act_done':
      return actWords(body)
    case 'taken':
      return `mengambil langkah ${numberOf(body.step)}`
    case 'released':
      return `melepas langkah ${numberOf(body.step)}`
    case 'looked':
      return 'membuka permohonan'
    case 'paused':
      return 'menunda: menunggu pihak lain'
    case 'resumed':
      return 'melanjutkan sesudah menunggu'
    case 'withdrawn':
      return body.silent ? 'menutup sebagai dianggap ditarik kembali' : 'mencatat penarikan kembali oleh pemohon'
    case 'reassigned':
      return 'mengalihkan pekerjaan'
    case 'corrected':
      return 'membuat ralat'
    case 'undone':
      return 'mengurungkan langkah terakhir'
    case 'name_checked':
      return 'memeriksa nama ke server nama'
    case 'dns_begun':
      return body.kind === 'apply' ? 'mulai menulis nama di server nama' : 'mulai memulihkan nama di server nama'
    case 'dns_ended':
      return endWords[body.outcome]
    case 'dns_verified':
      return 'memeriksa hasil di semua server nama'
    case 'web_checked':
      return 'memeriksa situsnya'
    case 'proof_waived':
      return 'melanjutkan tanpa bukti hijau'
    case 'noted':
      return 'menulis catatan'
    case 'document_added':
      return 'menambah berkas'
    case 'original_received':
      return 'mencatat surat asli'
    case 'exception_granted':
      return 'memberi pengecualian empat mata'
    case 'version_moved':
      return `memindahkan permohonan ke SOP ${versionWords(body.to)}`
    case 'letter_drafted':
      return 'menyusun konsep surat'
    case 'letter_number_reserved':
      return `memesan nomor surat ${body.number}`
    case 'letter_approved':
      return 'membekukan surat untuk ditandatangani'
    case 'letter_wet_signed':
      return 'mencatat tanda tangan basah'
    case 'letter_sent':
      return 'mencatat pengiriman surat'
    case 'letter_voided':
      return 'membatalkan surat dan nomornya'
    case 'paper_numbered':
      return `memberi nomor ${body.number}`
    default:
      return assertNever(body)
  }
}

const endWords = {
  done: 'selesai menulis di server nama',
  by_hand: 'menyerahkan teks perubahan kepada operator server',
  refused: 'tidak menulis di server nama',
  unknown: 'tidak mengetahui akhir penulisan di server nama',
} as const

function actWords(body: Extract<CaseEventBody, { type: 'act_done' }>): string {
  const step = numberOf(body.step)
  switch (body.outcomeKind) {
    case 'return':
      return `mengembalikan langkah ${step}`
    case 'end':
      return `menyelesaikan langkah ${step} dan permohonan`
    case 'forward':
      return `menyelesaikan langkah ${step}`
    default:
      return assertNever(body.outcomeKind)
  }
}

function numberOf(step: string): string {
  return step.replace(/^S/, '')
}
