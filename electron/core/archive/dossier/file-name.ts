// Names of the files in an examiner's ZIP: numbered, readable, and safe on every system.

/** "03 Surat permohonan.pdf": no sign that a system forbids, at most 100 signs before the ending. */
export function numberedName(position: number, label: string, ending: string): string {
  const plain = label
    .normalize('NFC')
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const name = Array.from(plain).slice(0, 100).join('').trim()
  return `${String(position).padStart(2, '0')} ${name === '' ? 'Berkas' : name}.${ending}`
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'message/rfc822': 'eml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** The ending of a stored file by what it is, never by what it was called. */
export function endingOf(mime: string): string {
  return endings[mime] ?? 'bin'
}
