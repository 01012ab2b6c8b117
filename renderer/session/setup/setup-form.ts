// The form of the first start: what is typed, what is kept over a reload, what the server is sent.
import type { PostKey } from '../../../shared/office/posts.ts'
import type { api } from '../../api/client.ts'

export type SetupInput = Extract<Parameters<typeof api.session.setup>[1], { kind: 'office' }>

export interface SetupPerson {
  /** Of this form alone, so that rows keep their place while others go. */
  readonly row: number
  readonly name: string
  readonly nip: string
  readonly rank: string
  readonly posts: readonly PostKey[]
  readonly sk: string
}

export interface SetupForm {
  readonly profile: 'purbalingga' | 'kosong'
  readonly regionName: string
  readonly officeName: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly website: string
  /** One a line. */
  readonly zones: string
  readonly timeZone: SetupInput['timeZone']
  readonly people: readonly SetupPerson[]
  readonly agenda: 'siladom' | 'typed'
  readonly outgoing: 'siladom' | 'typed'
  readonly pattern: string
  /** The row of the first administrator; null until chosen. */
  readonly adminRow: number | null
  readonly user: string
  readonly password: string
}

export const emptyPerson: SetupPerson = { row: 0, name: '', nip: '', rank: '', posts: [], sk: '' }

export const emptyForm: SetupForm = {
  profile: 'kosong',
  regionName: '',
  officeName: 'Dinas Komunikasi dan Informatika',
  address: '',
  phone: '',
  email: '',
  website: '',
  zones: '',
  timeZone: 'Asia/Jakarta',
  people: [emptyPerson],
  agenda: 'siladom',
  outgoing: 'siladom',
  pattern: '{kode}/{urut}/{tahun}',
  adminRow: null,
  user: '',
  password: '',
}

const storageKey = 'siladom.setup'

/** Everything but the password, for a reload of this window. */
export function keepForm(form: SetupForm): void {
  sessionStorage.setItem(storageKey, JSON.stringify({ ...form, password: '' }))
}

export function keptForm(stored: string | null = sessionStorage.getItem(storageKey)): SetupForm {
  if (stored === null) return emptyForm
  try {
    const kept: unknown = JSON.parse(stored)
    return typeof kept === 'object' && kept !== null ? { ...emptyForm, ...kept } : emptyForm
  } catch {
    return emptyForm
  }
}

export function forgetForm(): void {
  sessionStorage.removeItem(storageKey)
}

/** The people who have a name; an empty last row is no person. */
export function namedPeople(form: SetupForm): readonly SetupPerson[] {
  return form.people.filter((person) => person.name.trim() !== '')
}

export function zonesOf(form: SetupForm): string[] {
  return form.zones
    .split(/[\s,;]+/)
    .map((zone) => zone.toLowerCase().replace(/^\.|\.$/g, ''))
    .filter((zone) => zone !== '')
}

export function setupInputOf(form: SetupForm): SetupInput {
  const people = namedPeople(form)
  return {
    kind: 'office',
    profile: form.profile,
    regionName: form.regionName.trim(),
    officeName: form.officeName.trim(),
    address: form.address.trim(),
    phone: form.phone.trim(),
    email: form.email.trim(),
    website: form.website.trim(),
    zones: zonesOf(form),
    timeZone: form.timeZone,
    numbering: { agenda: form.agenda, outgoing: form.outgoing, pattern: form.pattern.trim() },
    people: people.map(({ name, nip, rank, posts, sk }) => ({ name: name.trim(), nip, rank, posts: [...posts], sk })),
    admin: {
      person: people.findIndex((person) => person.row === form.adminRow),
      user: form.user.trim(),
      password: form.password,
    },
  }
}
