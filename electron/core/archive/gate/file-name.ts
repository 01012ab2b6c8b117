// Makes a given file name fit to be shown: no path, no signs that reorder or hide text, not too long.

const longest = 120
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'message/rfc822': ['eml'],
}

/**
 * The name to show and to offer for saving; its ending is that of the content. What was given is kept as text beside
 * it and never becomes a path.
 */
export function displayName(given: string, mime: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const fitting = endings[mime] ?? []
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(clean)?.[1]?.toLowerCase()
  const isFitting = ending !== undefined && fitting.includes(ending)
  const stem = isFitting ? clean.slice(0, -ending.length - 1) : clean
  const kept = isFitting ? ending : fitting[0]
  return `${shortened(reserved(stem))}${kept === undefined ? '' : `.${kept}`}`
}

function reserved(stem: string): string {
  if (stem === '') return 'berkas'
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem.split('.', 1)[0] ?? '') ? `_${stem}` : stem
}

/** Both ends are kept: numbers and dates often stand last. */
function shortened(stem: string): string {
  const signs = Array.from(stem)
  if (signs.length <= longest) return stem
  return `${signs.slice(0, 80).join('')}…${signs.slice(-(longest - 81)).join('')}`
}
