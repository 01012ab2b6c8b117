// Whether the register knows the name already: in use, being made, or deleted and still in quarantine.
import { dayNumberOf } from '../calendar/dates.ts'
import { finding } from './rules.ts'
import type { Finding, NameContext, RegisteredName } from './types.ts'
import { ownsFor } from './units.ts'

/** Names of the register that count as existing on the day of the check. */
export function standingNames(context: NameContext): readonly RegisteredName[] {
  return context.register.filter((entry) => entry.state !== 'released' || quarantineLeft(entry, context) !== 0)
}

/** TAKEN_REGISTER where the name stands (SOP step 6, ket. 1) or was deleted less than 90 days ago. */
export function registerFindings(fqdn: string, context: NameContext): readonly Finding[] {
  const entries = context.register.filter((entry) => entry.fqdn === fqdn)
  const standing = entries.find((entry) => entry.state !== 'released')
  if (standing !== undefined) return [taken(standing, context)]
  return entries.flatMap((entry) => quarantine(entry, context)).slice(0, 1)
}

/** Said until somebody declares the register complete: a free name may still exist outside it. */
export function completenessFindings(context: NameContext): readonly Finding[] {
  if (context.registerComplete) return []
  return [
    finding(
      'REGISTER_INCOMPLETE',
      'Register belum lengkap: nama yang tidak tercatat belum tentu bebas. Periksa juga server nama dan daftar hosting.',
    ),
  ]
}

function taken(entry: RegisteredName, context: NameContext): Finding {
  const ownedByAsker = ownsFor(context.units, context.asker, entry.unitId)
  const also = { related: entry.fqdn, ownedByAsker }
  if (entry.state === 'planned') {
    return finding(
      'TAKEN_REGISTER',
      `${entry.fqdn} sudah disetujui untuk ${entry.unitName} dan sedang dibuat. Pilih nama lain.`,
      also,
    )
  }
  const remedy = ownedByAsker
    ? 'Bila yang hilang hanya aksesnya, lanjutkan sebagai pengaturan ulang akses.'
    : 'Pilih nama lain, atau hubungi pemiliknya.'
  const owner = ownedByAsker ? `milik pemohon (${entry.unitName})` : `dipakai ${entry.unitName}`
  return finding('TAKEN_REGISTER', `${entry.fqdn} sudah ada dan ${owner}. ${remedy}`, also)
}

function quarantine(entry: RegisteredName, context: NameContext): readonly Finding[] {
  const left = quarantineLeft(entry, context)
  if (left === 0 || ownsFor(context.units, context.asker, entry.unitId)) return []
  const wait =
    left === null
      ? 'tanggal penghapusannya tidak tercatat. Lengkapi tanggal itu di Register, atau pilih nama lain.'
      : `masih dijaga ${left} hari lagi agar tautan lama tidak menyesatkan. Pilih nama lain, atau ajukan lagi setelah itu.`
  const rule = {
    source: `Masa jeda nama terhapus ${context.policy.quarantineDays} hari`,
    kind: 'kebijakan kantor',
  } as const
  const sentence = `${entry.fqdn} pernah dipakai ${entry.unitName} dan ${wait}`
  return [finding('TAKEN_REGISTER', sentence, { rule, related: entry.fqdn, ownedByAsker: false })]
}

/** Calendar days until another unit may have the name; 0 when free, null when the date is unknown. */
function quarantineLeft(entry: RegisteredName, context: NameContext): number | null {
  if (entry.releasedAt === null) return null
  const gone = dayNumberOf(context.today) - dayNumberOf(entry.releasedAt)
  return Math.max(0, context.policy.quarantineDays - gone)
}
