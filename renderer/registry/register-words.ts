// The register in words: modes, states, whether it is complete.
import { dateInWords } from '../../shared/calendar/format.ts'
import type { RegisterRow } from '../../shared/contract/registry.ts'
import { isDateText } from '../../shared/calendar/dates.ts'

export const modes = [
  { value: 'langsung', label: 'Langsung', help: 'Nama menunjuk alamat server (A atau AAAA).' },
  { value: 'proxy', label: 'Proxy', help: 'Lewat server Dinas, diteruskan ke server Perangkat Daerah.' },
  { value: 'alias', label: 'Alias', help: 'Menunjuk nama lain (CNAME).' },
  { value: 'alih-http', label: 'Alih HTTP', help: 'Peramban dialihkan ke alamat lain.' },
  { value: 'cloud', label: 'Cloud', help: 'Ditempatkan di ruang simpan Dinas.' },
  { value: 'tidak_diketahui', label: 'Belum diketahui' },
] as const

export type RegisterMode = (typeof modes)[number]['value']

export function modeOf(mode: string): RegisterMode {
  return modes.find((known) => known.value === mode)?.value ?? 'tidak_diketahui'
}

/** Empty where nobody knows. */
export function modeWords(mode: string): string {
  const known = modeOf(mode)
  return known === 'tidak_diketahui' ? '' : (modes.find((one) => one.value === known)?.label ?? '')
}

export const registerStates = [
  { value: 'all', label: 'semua' },
  { value: 'active', label: 'aktif' },
  { value: 'released', label: 'dilepas' },
] as const

export type RegisterStateFilter = (typeof registerStates)[number]['value']

export function stateFilterOf(word: string): RegisterStateFilter {
  return registerStates.find((state) => state.label === word)?.value ?? 'all'
}

/** "41 sub domain aktif, 3 dilepas." */
export function registerSentence(rows: readonly Pick<RegisterRow, 'state'>[]): string {
  if (rows.length === 0) return 'Register masih kosong.'
  const released = rows.filter((row) => row.state === 'released').length
  const active = rows.length - released
  return `${active} sub domain aktif${released === 0 ? '' : `, ${released} dilepas`}.`
}

export interface Completeness {
  readonly declared: boolean
  readonly by: string | null
  readonly at: number | null
}

/** Who said it and when; `long` says an instant in words. */
export function completenessSentence({ declared, by, at }: Completeness, long: (instant: number) => string): string {
  const who = by === null || at === null ? '' : ` oleh ${by} pada ${long(at)}`
  if (declared) return `Register dinyatakan lengkap${who}.`
  if (who !== '') return `Register belum lengkap: pernyataan lengkap dicabut${who}.`
  return 'Register belum dinyatakan lengkap. Pemeriksaan nama menyebutkannya pada setiap permohonan.'
}

/** A date of the register, or what stands there where it is none. */
export function sinceWords(since: string): string {
  return isDateText(since) ? dateInWords(since) : since
}
