// Makes any text safe to print in a letter, so that no input can make an invalid or misleading file.

const newlines = /\r\n|[\r\u0085\u2028\u2029]/g
/** Control characters but tab and newline, and the code points that XML 1.0 does not know. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
/** Overrides of the reading direction: they would show a name other than the one that is stored. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/g
const surrogates = /\p{Surrogate}/gu

/**
 * Text as it may stand in a letter: composed (NFC), without control characters, lone surrogates and
 * direction overrides, newlines as `\n`, and `{{` broken by a zero-width space so that no value is
 * taken for a placeholder of a template.
 */
export function cleanText(value: string): string {
  return value
    .replace(surrogates, '')
    .replace(newlines, '\n')
    .replace(controls, '')
    .replace(overrides, '')
    .normalize('NFC')
    .replace(/\{(?=\{)/g, '{\u200b')
}

/** The same value with every text in it made safe, keys untouched; what all builders are given. */
export function cleanDeep<T>(value: T): T
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map((one) => cleanDeep<unknown>(one))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanDeep<unknown>(one)]))
  return value
}
