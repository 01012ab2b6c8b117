// Whose name it is: villages, official abbreviations, and names below another name.
import { finding } from './rules.ts'
import type { Finding, NameContext } from './types.ts'
import { labelsOf, officialLabel, ownsFor, sameOffice } from './units.ts'

/** A village belongs in desa.id (Permen Kominfo 5/2015), whatever name it asks for. */
export function villageFindings(context: NameContext): readonly Finding[] {
  const { asker } = context
  if (asker === null || asker.kind !== 'desa') return []
  const village = asker.name.replace(/^desa\s+/i, '')
  const sentence = `${asker.name} memakai domain desa.id, bukan sub domain kabupaten. Arahkan ke pendaftaran desa.id dengan nama desa ${village}; bila nama itu sudah dipakai, tambahkan nama kabupaten di belakangnya.`
  return [finding('VILLAGE', sentence, { override: 'kabid' })]
}

/** One label in front of the zone; two only below a label of the same Perangkat Daerah. */
export function depthFindings(label: string, zone: string, context: NameContext): readonly Finding[] {
  const parts = label.split('.')
  const parent = parts[1]
  if (parent === undefined) return []
  if (parts.length > 2) {
    return [
      finding(
        'TOO_DEEP',
        `“${label}” terlalu dalam: paling banyak satu nama di depan ${zone}, atau dua di bawah nama milik sendiri. Tulis nama tanpa titik; bila zonanya lain, zona itu belum dikelola kantor ini.`,
      ),
    ]
  }
  const fqdn = `${parent}.${zone}`
  const entry = context.register.find((one) => one.fqdn === fqdn && one.state !== 'released')
  const { asker, units, policy } = context
  const mine =
    entry === undefined
      ? asker !== null && labelsOf(asker, policy).includes(parent)
      : sameOffice(units, asker, entry.unitId)
  if (mine) return []
  const owner = entry === undefined ? 'belum terdaftar atas nama pemohon' : `milik ${entry.unitName}`
  const sentence = `Nama di bawah ${fqdn} hanya untuk pemilik ${parent}, sedangkan ${fqdn} ${owner}. Tulis satu nama saja di depan ${zone}, misalnya ${parts[0]}-${parent}.`
  return [finding('TOO_DEEP', sentence, { related: fqdn })]
}

/** Official abbreviations: another unit's is blocked, one's own is pointed out. */
export function abbreviationFindings(label: string, zone: string, context: NameContext): readonly Finding[] {
  const { asker, units, policy } = context
  const owners = units.filter((unit) => labelsOf(unit, policy).includes(label))
  const stranger = owners.find((unit) => !ownsFor(units, asker, unit.id))
  if (stranger !== undefined && !owners.some((unit) => ownsFor(units, asker, unit.id))) {
    const sentence = `“${label}” singkatan resmi ${stranger.name}; hanya unit itu yang boleh memakainya. Pilih nama lain, misalnya dengan singkatan unit pemohon.`
    return [finding('OTHER_UNITS_NAME', sentence, { related: `${label}.${zone}` })]
  }
  const official = asker === null ? null : officialLabel(asker, policy)
  if (asker === null || official === null || official === label) return []
  return [
    finding(
      'NOT_OFFICIAL_ABBREVIATION',
      `Singkatan resmi ${asker.name} adalah ${official}. Nama lain wajar untuk layanan atau kegiatan; untuk laman unit pakailah ${official}.`,
    ),
  ]
}
