// The page of a client whose komputer induk cannot be reached: the sentence, and a new try by itself where that is safe.
import type { LineFault } from './away.ts'

const againSeconds = 3

export function stopPage({ code, message }: LineFault, at: string): Response {
  const isAway = code === 'host_away'
  const title = isAway ? 'Komputer induk tidak menjawab' : 'Sambungan dihentikan'
  const next = isAway
    ? `<p>Dicoba lagi setiap ${againSeconds} detik. Periksa apakah komputer induk menyala dan kedua komputer di jaringan yang sama.</p>`
    : '<p>Bila komputer induk memang diganti, lepaskan sambungan ini lewat menu Berkas lalu sandingkan lagi dengan kode baru.</p>'
  const html = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${title}</title>${isAway ? `<meta http-equiv="refresh" content="${againSeconds}">` : ''}
<style>body{font:1rem/1.6 system-ui,sans-serif;margin:20vh auto 0;max-width:36rem;padding:0 1.5rem;background:#f6f6f3;color:#1d1d1b}h1{font-size:1.5rem}a{color:inherit}</style>
</head><body><main><h1>${title}</h1><p role="status">${escaped(message)}</p>${next}<p>Alamat: ${escaped(at)}</p><p><a href="/">Coba sekarang</a></p></main></body></html>`
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    },
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
