// Phrases that several letters share, each said once: reference to the request, modes in words, SSL, lists of names.
import { assertNever } from '../../result.ts'
import type { LabelledValue } from '../blocks.ts'
import type { CaseFacts, CreationMode, NameFacts } from '../facts.ts'
import { enumerated, longDate } from '../words.ts'

export const thanks = 'Demikian kami sampaikan, atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.'

/** "surat Saudara Nomor … tanggal … hal …", as much of it as the request has. */
export function requestReference(facts: CaseFacts): string {
  const { number, date, subject, channel } = facts.request
  const paper = channel === 'email' ? 'surat elektronik Saudara' : 'surat Saudara'
  const about = subject.trim() === '' ? '' : ` hal ${subject.trim()}`
  return `${paper}${number === null || number.trim() === '' ? '' : ` Nomor ${number.trim()}`} tanggal ${longDate(date)}${about}`
}

/** How a sub domain was or will be made, for a reader who knows no DNS. */
export function modeInWords(
  mode: CreationMode,
  target: string | null,
  capacityGb: number | null,
  agency: string,
): string {
  const to = target === null || target.trim() === '' ? '' : ` ${target.trim()}`
  switch (mode) {
    case 'langsung':
      return `Pengalihan (redirect) langsung ke server perangkat daerah${to}`
    case 'proxy':
      return `Pengalihan (redirect) melalui server perantara (proxy) ${agency} ke server perangkat daerah${to}`
    case 'alias':
      return `Pengalihan (redirect) dengan nama alias ke${to === '' ? ' server di pusat data' : to}`
    case 'alih-http':
      return `Pengalihan (redirect) alamat web ke${to === '' ? ' alamat lain' : to}; alamat pada peramban ikut berubah`
    case 'cloud':
      return `Ruang penyimpanan (cloud) ${agency}${capacityGb === null ? '' : ` sebesar ${capacityGb} GB`}`
    default:
      return assertNever(mode)
  }
}

/** The mode in two or three words, for the column of a table. */
export function modeInShort(mode: CreationMode | null): string {
  switch (mode) {
    case null:
      return '-'
    case 'langsung':
      return 'Pengalihan langsung'
    case 'proxy':
      return 'Pengalihan lewat proxy'
    case 'alias':
      return 'Pengalihan dengan alias'
    case 'alih-http':
      return 'Pengalihan alamat web'
    case 'cloud':
      return 'Ruang penyimpanan (cloud)'
    default:
      return assertNever(mode)
  }
}

/** Says of the certificate what was done and no more. */
export function sslInWords(ssl: NameFacts['ssl']): string {
  switch (ssl) {
    case null:
      return '-'
    case 'checked':
      return 'Diperiksa'
    case 'unchecked':
      return 'Belum diperiksa'
    default:
      return assertNever(ssl)
  }
}

export function modeOf(name: NameFacts, facts: CaseFacts): string {
  return name.mode === null ? '-' : modeInWords(name.mode, name.target, name.capacityGb, facts.office.agency)
}

/** "sub domain a" or "sub domain a, b, dan c". */
export function namesInWords(names: readonly NameFacts[]): string {
  return `sub domain ${enumerated(names.map((name) => name.fqdn))}`
}

export function managerRow(facts: CaseFacts): readonly LabelledValue[] {
  const manager = facts.manager
  if (manager === null || manager.name.trim() === '') return []
  const nip = manager.nip.trim() === '' ? '' : `NIP. ${manager.nip.trim()}`
  return [
    { label: 'Pengelola', value: [manager.name, nip, manager.post].filter((part) => part.trim() !== '').join(', ') },
  ]
}

/** Sentence without an end mark, so that it can stand in a list. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[.;,\s]+$/u, '')
}

export function namesWith(facts: CaseFacts, outcome: NameFacts['outcome']): readonly NameFacts[] {
  return facts.names.filter((name) => name.outcome === outcome)
}
