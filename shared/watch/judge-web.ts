// Judges what was seen on the web: the answer, the way to HTTPS, the certificate, HSTS, the words on the page.
import type { Instant } from '../time.ts'
import type { CheckFinding, CheckLevel } from './finding.ts'
import { isSureWord } from './gambling-words.ts'
import type { Observation, SeenWeb } from './observation.ts'
import type { Expected } from './expected.ts'

const dayMillis = 86_400_000
const halfYearSeconds = 15_552_000

export function webFindings(seen: Observation, expected: Expected): readonly CheckFinding[] {
  return [
    statusFinding(seen.web),
    ...httpsFindings(seen),
    ...redirectFindings(seen.web, expected),
    ...certificateFindings(seen, seen.at),
    ...hstsFindings(seen),
    ...contentFindings(seen),
  ]
}

function statusFinding(web: SeenWeb): CheckFinding {
  const said = (level: CheckLevel, sentence: string): CheckFinding => ({ code: 'HTTP_STATUS', level, sentence })
  const status = web.hops.at(-1)?.status ?? 0
  switch (web.end) {
    case 'internal':
      return said(
        'unknown',
        'Alamatnya tidak boleh diperiksa dari sini: alamat internal di luar jaringan yang terdaftar.',
      )
    case 'no_answer':
      return said('bad', `Situs tidak menjawab (${web.code}). Periksa servernya.`)
    case 'left':
      return said('ok', 'Situs mengalihkan ke tempat lain.')
    case 'not_web':
      return said('bad', 'Situs mengalihkan ke alamat yang bukan alamat web biasa. Periksa pengalihannya.')
    case 'loop':
      return said('bad', 'Situs mengalihkan berputar-putar tanpa akhir. Perbaiki pengalihannya.')
    case 'too_many':
      return said('bad', 'Situs mengalihkan lebih dari 5 kali. Perpendek pengalihannya.')
    case 'answered':
      if (status >= 500) return said('bad', `Situs menjawab kesalahan ${status}. Periksa aplikasinya.`)
      if (status === 401 || status < 400) return said('ok', `Situs menjawab ${status}.`)
      return said(
        status === 403 || status === 404 ? 'warn' : 'bad',
        `Situs menjawab ${status}. Periksa halaman utamanya.`,
      )
  }
}

function httpsFindings({ plain, web }: Observation): readonly CheckFinding[] {
  const [first] = plain.hops
  if (first === undefined || !usesHttps(web)) {
    if (first === undefined || web.end !== 'answered') return []
    return [
      { code: 'HTTP_TO_HTTPS', level: 'bad', sentence: 'Situs hanya menjawab http. Pasang sertifikat dan alihkan.' },
    ]
  }
  const toHttps = first.location.startsWith('https://')
  const code = 'HTTP_TO_HTTPS' as const
  if (toHttps && (first.status === 301 || first.status === 308))
    return [{ code, level: 'ok', sentence: 'http dialihkan tetap ke https.' }]
  if (toHttps)
    return [{ code, level: 'warn', sentence: `http dialihkan sementara (${first.status}). Ganti menjadi 301.` }]
  return [{ code, level: 'bad', sentence: 'http tidak dialihkan ke https. Tambahkan pengalihan 301.' }]
}

function usesHttps({ hops }: SeenWeb): boolean {
  return hops[0]?.url.startsWith('https://') === true
}

/** A name that leads outside the zone, or elsewhere than the register says, is how a take-over looks. */
function redirectFindings(web: SeenWeb, { redirectHost, fqdn }: Expected): readonly CheckFinding[] {
  const code = 'REDIRECT_TARGET' as const
  const last = web.hops.at(-1)
  const host = hostOf(last?.location === '' || last === undefined ? (last?.url ?? '') : last.location)
  if (web.end === 'internal' && web.hops.length > 0)
    return [{ code, level: 'bad', sentence: `Situs mengalihkan ke ${host}, alamat internal. Periksa isi situsnya.` }]
  if (web.end === 'left') {
    if (redirectHost !== null && host === redirectHost)
      return [{ code, level: 'ok', sentence: `Mengalihkan ke ${host}.` }]
    return [
      { code, level: 'bad', sentence: `Situs mengalihkan ke ${host}, di luar zona dan bukan tujuan yang disetujui.` },
    ]
  }
  if (redirectHost === null || web.end !== 'answered') return []
  if (host === redirectHost) {
    const direct = web.hops.length <= 2
    return [
      direct
        ? { code, level: 'ok', sentence: `Mengalihkan ke ${host}.` }
        : { code, level: 'warn', sentence: `Mengalihkan ke ${host} lewat ${web.hops.length - 1} lompatan. Perpendek.` },
    ]
  }
  return [{ code, level: 'bad', sentence: `Harus mengalihkan ke ${redirectHost}, tetapi berakhir di ${host || fqdn}.` }]
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/\//, '').split(/[/:]/, 1)[0] ?? ''
}

function certificateFindings({ certificate }: Observation, now: Instant): readonly CheckFinding[] {
  if (certificate === null) return []
  const { chainError, fitsName, issuer, validFrom, validTo } = certificate
  const days = Math.floor((validTo - now) / dayMillis)
  const lifetime = (validTo - validFrom) / dayMillis
  const expired = validTo <= now
  const chainBad = chainError !== '' && chainError !== 'CERT_HAS_EXPIRED'
  return [
    chainBad
      ? { code: 'TLS_CHAIN', level: 'bad', sentence: chainSentence(chainError) }
      : expired
        ? {
            code: 'TLS_CHAIN',
            level: 'unknown',
            sentence: 'Rantai tidak dapat dinilai karena sertifikatnya kedaluwarsa.',
          }
        : { code: 'TLS_CHAIN', level: 'ok', sentence: `Sertifikat dari ${issuer || 'penerbit tepercaya'}.` },
    fitsName
      ? { code: 'TLS_NAME', level: 'ok', sentence: 'Sertifikat memuat nama ini.' }
      : { code: 'TLS_NAME', level: 'bad', sentence: 'Sertifikat tidak memuat nama ini. Terbitkan untuk nama ini.' },
    daysFinding(days, lifetime, expired),
  ]
}

function chainSentence(code: string): string {
  if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT' || code === 'SELF_SIGNED_CERT_IN_CHAIN')
    return 'Sertifikat dibuat sendiri, tidak dipercaya peramban. Terbitkan dari penerbit tepercaya.'
  if (code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' || code === 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY')
    return 'Sertifikat perantara tidak dikirim atau penerbitnya tidak dikenal. Pasang rantai lengkapnya.'
  return `Rantai sertifikat tidak sah (${code}). Pasang ulang sertifikatnya.`
}

function daysFinding(days: number, lifetime: number, expired: boolean): CheckFinding {
  const code = 'TLS_DAYS' as const
  if (expired) return { code, level: 'bad', sentence: `Sertifikat kedaluwarsa ${-days} hari. Perbarui sekarang.` }
  if (days <= 3) return { code, level: 'bad', sentence: `Sertifikat berlaku ${days} hari lagi. Perbarui sekarang.` }
  if (days <= 14 || days <= Math.min(30, lifetime / 3))
    return { code, level: 'warn', sentence: `Sertifikat berlaku ${days} hari lagi. Periksa pembaruannya.` }
  return { code, level: 'ok', sentence: `Sertifikat berlaku ${days} hari lagi.` }
}

function hstsFindings({ web, plain }: Observation): readonly CheckFinding[] {
  const code = 'HSTS' as const
  if (!usesHttps(web)) {
    if (plain.hsts === '') return []
    return [{ code, level: 'bad', sentence: 'HSTS dikirim lewat http saja, tidak berlaku. Kirim lewat https.' }]
  }
  if (web.end !== 'answered') return []
  const seconds = Number(/max-age="?(\d+)/i.exec(web.hsts)?.[1] ?? 0)
  if (seconds >= halfYearSeconds) return [{ code, level: 'ok', sentence: 'HSTS berlaku.' }]
  return [
    {
      code,
      level: 'warn',
      sentence:
        web.hsts === '' ? 'HSTS belum dikirim. Nyalakan sesudah https sehat seminggu.' : 'Masa HSTS terlalu pendek.',
    },
  ]
}

function contentFindings({ content }: Observation): readonly CheckFinding[] {
  if (content === null) return []
  const code = 'CONTENT' as const
  if (content.hiddenWords.length > 0)
    return [
      {
        code,
        level: 'bad',
        sentence: `Mesin pencari diberi halaman perjudian (${content.hiddenWords.join(', ')}) yang tidak tampil biasa: situs disusupi. Tutup dan periksa servernya.`,
      },
    ]
  if (content.words.length > 0)
    return [
      {
        code,
        level: content.words.some(isSureWord) ? 'bad' : 'warn',
        sentence: `Halaman memuat kata perjudian: ${content.words.join(', ')}. Periksa isi dan servernya.`,
      },
    ]
  return [{ code, level: 'ok', sentence: 'Tidak ada kata perjudian.' }]
}
