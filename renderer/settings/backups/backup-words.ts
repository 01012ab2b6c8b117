// Sizes and folders of backups in words.

/** "1,5 GB" of bytes. */
export function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_048_576
  const [value, unit] = megabytes < 1000 ? [megabytes, 'MB'] : [megabytes / 1024, 'GB']
  const digits = value < 10 ? 1 : 0
  return `${value.toLocaleString('id', { maximumFractionDigits: digits, minimumFractionDigits: digits })} ${unit}`
}
