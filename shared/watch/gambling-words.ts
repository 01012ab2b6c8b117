// Words that gambling pages put on the sites they take over, and how many of them make a finding.

/** One is enough: nobody writes these on the page of an office. */
const sure = [
  'gacor',
  'maxwin',
  'sbobet',
  'togel',
  'toto macau',
  'slot88',
  'slot online',
  'situs slot',
  'link slot',
  'rtp live',
  'rtp slot',
  'pragmatic play',
  'agen judi',
  'bandar judi',
  'judi bola',
  'scatter hitam',
  'depo 10k',
  'slot dana',
  'slot deposit',
] as const

/** Offices use these too ("slot waktu", "bahaya judi online"): three different ones together count. */
const likely = [
  'slot',
  'judi online',
  'casino',
  'kasino',
  'jackpot',
  'deposit',
  'bonus new member',
  'mahjong',
  'poker',
  'taruhan',
  'betting',
  'free spin',
  'zeus',
] as const

/** The words that count, in the order of the lists; empty where the page is clean. */
export function gamblingWords(page: string): readonly string[] {
  const text = ` ${page
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  const has = (word: string) => text.includes(` ${word} `)
  const strong = sure.filter(has)
  const weak = likely.filter(has)
  if (strong.length > 0) return [...strong, ...weak]
  return weak.length >= 3 ? weak : []
}

/** Whether a word alone says that the page is a gambling page. */
export function isSureWord(word: string): boolean {
  return sure.some((one) => one === word)
}

/** The text of a page without its programs and tags, and its title. */
export function pageText(html: string): { readonly title: string; readonly text: string } {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? ''
  const attributes = [...html.matchAll(/\b(?:content|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)]
    .map(([, double, single]) => double ?? single ?? '')
    .join(' ')
  const body = html
    .replaceAll(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
  return { title: title.replaceAll(/\s+/g, ' ').trim().slice(0, 200), text: `${title} ${attributes} ${body}` }
}
