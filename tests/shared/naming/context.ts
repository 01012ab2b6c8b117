// An invented office for the name rules: a few units, a register, today.
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'
import type { NameContext, NameUnit, RegisteredName } from '../../../shared/naming/types.ts'

export const zone = 'contohkab.go.id'

export const dinkes: NameUnit = {
  id: 'u-dinkes',
  name: 'Dinas Kesehatan',
  abbreviation: 'dinkes',
  kind: 'pd',
  parentId: null,
}
export const dishub: NameUnit = {
  id: 'u-dishub',
  name: 'Dinas Perhubungan',
  abbreviation: 'dishub',
  kind: 'pd',
  parentId: null,
}
export const bpbd: NameUnit = {
  id: 'u-bpbd',
  name: 'Badan Penanggulangan Bencana Daerah',
  abbreviation: 'bpbd',
  kind: 'pd',
  parentId: null,
}
export const puskesmas: NameUnit = {
  id: 'u-puskesmas',
  name: 'UPT Puskesmas Rembang',
  abbreviation: 'puskesmas-rembang',
  kind: 'upt',
  parentId: 'u-dinkes',
}
export const rembang: NameUnit = {
  id: 'u-rembang',
  name: 'Kecamatan Rembang',
  abbreviation: 'rembang',
  kind: 'kecamatan',
  parentId: null,
}
export const desa: NameUnit = {
  id: 'u-desa',
  name: 'Desa Sukamaju',
  abbreviation: 'sukamaju',
  kind: 'desa',
  parentId: 'u-rembang',
}

export function registered(label: string, owner: NameUnit, more: Partial<RegisteredName> = {}): RegisteredName {
  return {
    fqdn: `${label}.${zone}`,
    unitId: owner.id,
    unitName: owner.name,
    state: 'active',
    releasedAt: null,
    ...more,
  }
}

export function context(asker: NameUnit | null, more: Partial<NameContext> = {}): NameContext {
  return {
    zones: [zone],
    asker,
    units: [dinkes, dishub, bpbd, puskesmas, rembang, desa],
    register: [registered('dinkes', dinkes), registered('e-retribusi', dishub), registered('posyandu-ilp', dinkes)],
    registerComplete: true,
    policy: defaultNamePolicy,
    today: '2026-03-17',
    ...more,
  }
}
