// Faults of the wire and codes of an update's answer, as faults of a provider.
import type { ExchangeFault } from '../wire/exchange.ts'
import { rcodeName, rcodes } from '../wire/message.ts'
import { type ProviderCode, type ProviderFault, providerFault } from './provider.ts'
import { faultSentence } from './wire-sentences.ts'

export function wireFault(fault: ExchangeFault): ProviderFault {
  return providerFault(codeOf(fault), faultSentence(fault), fault.sent && !isKnownRefusal(fault))
}

/** The server said itself that it did nothing. */
function isKnownRefusal({ code }: ExchangeFault): boolean {
  return code === 'refused_key'
}

function codeOf(fault: ExchangeFault): ProviderCode {
  switch (fault.code) {
    case 'timeout':
    case 'unreachable':
    case 'closed':
    case 'aborted':
      return 'unreachable'
    case 'malformed':
    case 'too_large':
      return 'upstream'
    case 'unsigned':
    case 'bad_signature':
    case 'refused_key':
      return 'auth'
  }
}

/** Null where the update was taken. */
export function updateFault(rcode: number, zone: string): ProviderFault | null {
  switch (rcode) {
    case rcodes.NOERROR:
      return null
    case rcodes.YXDOMAIN:
    case rcodes.YXRRSET:
    case rcodes.NXRRSET:
    case rcodes.NXDOMAIN:
      return providerFault('conflict', movedSentence)
    case rcodes.REFUSED:
      return providerFault(
        'refused',
        'Server menolak: kunci tidak berhak mengubah nama ini, atau zona hanya dapat dibaca (REFUSED). Periksa hak kunci di server.',
      )
    case rcodes.NOTAUTH:
    case rcodes.NOTZONE:
      return providerFault(
        'invalid',
        `Server ini bukan server utama zona ${zone} (${rcodeName(rcode)}). Periksa koneksi zona.`,
      )
    case rcodes.NOTIMP:
      return providerFault(
        'not_supported',
        'Server tidak menerima perubahan (NOTIMP). Aktifkan pembaruan dinamis di server.',
      )
    default:
      return providerFault('upstream', `Server gagal menulis (${rcodeName(rcode)}). Periksa catatan server.`, true)
  }
}

export const movedSentence =
  'Nama ini sudah berubah sejak rencana dibuat: mungkin diubah orang lain. Buat rencana lagi dan baca perubahannya.'
