// What went wrong with a server, in a sentence that says the remedy.
import type { ExchangeFault } from '../wire/exchange.ts'

export function faultSentence(fault: ExchangeFault): string {
  switch (fault.code) {
    case 'timeout':
      return 'Server tidak menjawab pada waktunya. Periksa jaringan, lalu coba lagi.'
    case 'unreachable':
      return `Server tidak dapat dihubungi (${fault.detail}). Periksa alamat, port, dan dinding api.`
    case 'closed':
      return 'Server memutus sambungan sebelum menjawab. Coba lagi; bila berulang, periksa catatan server.'
    case 'aborted':
      return 'Dihentikan sebelum selesai.'
    case 'malformed':
    case 'too_large':
      return 'Jawaban tidak terbaca: mungkin bukan server DNS. Periksa alamat dan portnya.'
    case 'unsigned':
      return `Server menolak tanpa tanda tangan (${fault.detail}). Periksa kunci dan hak kunci di server.`
    case 'bad_signature':
      return fault.detail === 'BADTIME'
        ? clockSentence(fault.serverTime)
        : 'Tanda tangan jawaban tidak cocok, sehingga jawaban tidak dipercaya. Periksa kunci.'
    case 'refused_key':
      return keySentence(fault.detail, fault.serverTime)
  }
}

function keySentence(detail: string, serverTime: number | null): string {
  if (detail === 'BADTIME') return clockSentence(serverTime)
  if (detail === 'BADSIG')
    return 'Server mengenal nama kunci tetapi rahasianya salah (BADSIG). Salin ulang rahasia kunci.'
  return `Server tidak mengenal kunci ini (${detail}). Periksa nama kunci dan algoritmanya.`
}

/** Server time in seconds since 1970. */
function clockSentence(serverTime: number | null): string {
  const told =
    serverTime === null
      ? ''
      : ` Jam server: ${new Date(serverTime * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC.`
  return `Jam komputer ini dan jam server berbeda lebih dari lima menit (BADTIME).${told} Betulkan jam komputer.`
}
