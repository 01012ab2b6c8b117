// What a check says of a name: one line for each thing that was looked at.

const checkCodes = [
  'DNS_AUTH',
  'DNS_PUBLIC',
  'CNAME_DANGLING',
  'IP_ORPHAN',
  'HTTP_STATUS',
  'HTTP_TO_HTTPS',
  'REDIRECT_TARGET',
  'TLS_CHAIN',
  'TLS_NAME',
  'TLS_DAYS',
  'HSTS',
  'CONTENT',
] as const

export type CheckCode = (typeof checkCodes)[number]

export function isCheckCode(text: string): text is CheckCode {
  return checkCodes.some((code) => code === text)
}

/** `unknown`: it could not be looked at; said as such, never counted as sound. */
export type CheckLevel = 'ok' | 'warn' | 'bad' | 'unknown'

export interface CheckFinding {
  readonly code: CheckCode
  readonly level: CheckLevel
  /** In Indonesian: what was seen, and the remedy where it is not sound. */
  readonly sentence: string
}

export const checkLabels: Readonly<Record<CheckCode, string>> = {
  DNS_AUTH: 'Server nama',
  DNS_PUBLIC: 'DNS',
  CNAME_DANGLING: 'Alias menggantung',
  IP_ORPHAN: 'Alamat terbengkalai',
  HTTP_STATUS: 'Jawaban situs',
  HTTP_TO_HTTPS: 'Alih ke HTTPS',
  REDIRECT_TARGET: 'Tujuan pengalihan',
  TLS_CHAIN: 'Rantai sertifikat',
  TLS_NAME: 'Nama pada sertifikat',
  TLS_DAYS: 'Masa sertifikat',
  HSTS: 'HSTS',
  CONTENT: 'Isi halaman',
}

const order: readonly CheckLevel[] = ['bad', 'warn', 'unknown', 'ok']

/** The worst level among the findings; `unknown` where there is none. */
export function worstLevel(findings: readonly { readonly level: CheckLevel }[]): CheckLevel {
  return order.find((level) => findings.some((finding) => finding.level === level)) ?? 'unknown'
}
