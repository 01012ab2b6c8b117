// The places of the rail in their order: address, name, sign.
import type { Me } from '../../shared/contract/session.ts'
import type { IconName } from '../ui/Icon.tsx'

export type PlaceKey = Me['places'][number]

export interface Place {
  readonly key: PlaceKey
  readonly path: string
  readonly label: string
  readonly icon: IconName
}

export const places: readonly Place[] = [
  { key: 'desk', path: '/', label: 'Meja saya', icon: 'desk' },
  { key: 'examine', path: '/', label: 'Pemeriksaan', icon: 'cases' },
  { key: 'intake', path: '/terima', label: 'Terima surat', icon: 'intake' },
  { key: 'cases', path: '/permohonan', label: 'Permohonan', icon: 'cases' },
  { key: 'agenda', path: '/agenda', label: 'Buku agenda', icon: 'agenda' },
  { key: 'register', path: '/register', label: 'Register sub domain', icon: 'register' },
  { key: 'archive', path: '/arsip', label: 'Arsip', icon: 'archive' },
  { key: 'monitor', path: '/pemantauan', label: 'Pemantauan', icon: 'monitor' },
  { key: 'privacy', path: '/data-pribadi', label: 'Data pribadi', icon: 'person' },
  { key: 'settings', path: '/pengaturan', label: 'Pengaturan', icon: 'settings' },
]

/** What stands at `/`: the desk, or for somebody who only examines the way into the books. */
export function homeOf(own: Me['places']): 'desk' | 'examine' {
  return own.includes('examine') && !own.includes('desk') ? 'examine' : 'desk'
}

/** The place that an address belongs to; a case belongs to the desk or the list it was opened from, so to none. */
export function placeOf(path: string): PlaceKey | null {
  if (path === '/') return 'desk'
  const found = places.find((place) => place.path !== '/' && (path === place.path || path.startsWith(`${place.path}/`)))
  return found?.key ?? null
}
