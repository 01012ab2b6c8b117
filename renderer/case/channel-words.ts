// The channel by which a request came, in words within a sentence.
import { channels } from '../../shared/procedures/channels.data.ts'

const all = [...channels('letter'), ...channels('complaint'), ...channels('own')]

/** "lewat surat", "lewat e-mail (asli bertanda tangan menyusul)". */
export function channelWords(channel: string): string {
  const label = all.find((one) => one.value === channel)?.label ?? channel
  return `lewat ${label === 'WA' || label.startsWith('SP4N') ? label : label.toLocaleLowerCase('id')}`
}
