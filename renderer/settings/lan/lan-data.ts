// What the page of the komputer induk shows and changes, and its sentences.
import type { Answer } from '../../../shared/contract/endpoint.ts'
import type { LanSettings, LanState } from '../../../shared/contract/lan.ts'
import { assertNever } from '../../../shared/result.ts'
import type { ApiClient } from '../../api/client.ts'

export type LanData = Awaited<ReturnType<ApiClient['lan']['settings']>> extends Answer<infer V, infer _E> ? V : never

/** The title: how it stands now. */
export function lanSentence(state: LanState): string {
  switch (state.kind) {
    case 'off':
      return 'Komputer induk mati: hanya komputer ini yang memakai datanya.'
    case 'on':
      return `Komputer induk menyala di ${state.url}.`
    case 'failed':
      return 'Komputer induk dinyalakan, tetapi belum dapat dibuka.'
    default:
      return assertNever(state)
  }
}

/** `B4:8D:E8:…`, as browsers show it. */
export function inPairs(fingerprint: string): string {
  return fingerprint.replaceAll(/(..)(?=.)/g, '$1:').toUpperCase()
}

/** `https://10.20.4.9:4651` without its scheme, as it is typed at the other computer. */
export function typedAddress(state: LanState): string {
  return state.kind === 'on' ? state.url.replace('https://', '') : ''
}

/** The only address there is stands ready to be chosen. */
export function firstForm({ settings, interfaces }: Pick<LanData, 'settings' | 'interfaces'>): LanSettings {
  const [only] = interfaces
  const address =
    settings.address === '' && interfaces.length === 1 && only !== undefined ? only.address : settings.address
  return { ...settings, address }
}

/** What the button does with the form, given what is kept. */
export function saveVerb(form: LanSettings, kept: LanSettings): string {
  if (form.on === kept.on) return 'Simpan perubahan'
  return form.on ? 'Nyalakan komputer induk' : 'Matikan komputer induk'
}
