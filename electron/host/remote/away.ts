// What went wrong between a client and its komputer induk: it is away, or it is not the one that was paired.
import { type Fault, fault } from '../../../shared/contract/faults.ts'

export type LineFault = Fault<'host_away' | 'host_changed'>

/** A certificate that is not the pinned one, or a service that does not speak TLS 1.3. */
const strangers =
  /^(PIN|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?)|CERT_(SIGNATURE_FAILURE|UNTRUSTED|REJECTED)|ERR_TLS_|ERR_SSL_|EPROTO|HPE_)/
const outOfTime = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/

export function lineFault(error: unknown): LineFault {
  const code = codeOf(error)
  if (outOfTime.test(code)) return fault('host_changed', {}, wrongTime)
  return strangers.test(code) ? fault('host_changed', {}) : fault('host_away', {})
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if (error.name === 'PinError') return 'PIN'
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const wrongTime =
  'Sertifikat komputer induk tidak berlaku pada tanggal komputer ini. Periksa tanggal kedua komputer. Bila tanggalnya benar, minta administrator membuat sertifikat baru dan menyandingkan ulang.'
