// The header that offers a file for saving, whatever stands in its name (RFC 6266, RFC 8187).

/** A plain ASCII name for old programs, the full one in UTF-8 beside it; no sign can leave its quotes. */
export function attachment(fileName: string): string {
  const whole = fileName.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, '_')
  const plain = whole
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["%;]/g, '_')
    .trim()
  const encoded = encodeURIComponent(whole).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain === '' ? 'berkas' : plain}"; filename*=UTF-8''${encoded}`
}
