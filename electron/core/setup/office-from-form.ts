// Makes the new office out of the form of the first start, or says which entries need mending.
import type { z } from '../../../shared/contract/zod.ts'
import type { setupInput } from '../../../shared/contract/session.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import { profileProblems } from '../../../shared/office/profile-problems.ts'
import { kosong } from '../../../shared/office/profiles/kosong.data.ts'
import { purbalingga, purbalinggaUnits } from '../../../shared/office/profiles/purbalingga.data.ts'
import {
  type Holding,
  type OfficeProfile,
  officeProfileSchema,
  type Person,
  personSchema,
} from '../../../shared/office/schema.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { MakeId } from '../../../shared/ids.ts'
import type { NewOffice } from './write-office.ts'

export type OfficeForm = Extract<z.infer<typeof setupInput>, { kind: 'office' }>

interface Problem {
  readonly path: string
  readonly sentence: string
}

/** Nobody asks at the first start since when a post is held: the office can mend it in the settings. */
const unknownStart = { from: '2000-01-01', note: 'Tanggal mulai belum dicatat.' }

export function officeFromForm(
  form: OfficeForm,
  makeId: MakeId,
): Result<Omit<NewOffice, 'accounts'>, Fault<'invalid'>> {
  const problems: Problem[] = []
  const profile = checkedProfile(form, problems)
  const persons = form.people.map((person, index) => checkedPerson(person, index, makeId, problems))
  if (form.people[form.admin.person] === undefined) {
    problems.push({ path: 'admin.person', sentence: 'Pilih administrator dari daftar pejabat.' })
  }
  if (problems.length > 0) return fail(fault('invalid', { problems }))
  const holdings = form.people.flatMap((person, index): Holding[] => {
    const posts = new Set(index === form.admin.person ? [...person.posts, 'admin' as const] : person.posts)
    const personId = persons[index]?.id ?? ''
    const common = { personId, capacity: 'definitif', to: null, sk: person.sk, ...unknownStart } as const
    return [...posts].map((post) => ({ id: makeId(), post, ...common }))
  })
  const units = form.profile === 'purbalingga' ? purbalinggaUnits : []
  return ok({ profile, posts: defaultPosts, persons, holdings, units })
}

function checkedProfile(form: OfficeForm, problems: Problem[]): OfficeProfile {
  const base = form.profile === 'purbalingga' ? purbalingga : kosong
  const { agenda, outgoing, pattern } = form.numbering
  const outgoingFormat =
    pattern.trim() === '' ? base.numbering.outgoingFormat : { ...base.numbering.outgoingFormat, pattern }
  const parsed = officeProfileSchema.safeParse({
    ...base,
    regionName: form.regionName,
    officeName: form.officeName,
    kop: { region: `PEMERINTAH ${form.regionName.toUpperCase()}`, institution: form.officeName.toUpperCase() },
    address: form.address,
    phone: form.phone,
    email: form.email,
    website: form.website,
    zones: form.zones,
    timeZone: form.timeZone,
    place: base.place === '' ? form.regionName.replace(/^(kabupaten|kota)\s+/i, '') : base.place,
    numbering: { ...base.numbering, agenda, outgoing, outgoingFormat },
  })
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message })))
    return base
  }
  problems.push(...profileProblems(parsed.data))
  return parsed.data
}

function checkedPerson(
  person: OfficeForm['people'][number],
  index: number,
  makeId: MakeId,
  problems: Problem[],
): Person {
  const { name, nip, rank } = person
  const parsed = personSchema.safeParse({ id: makeId(), name, nip, rank, active: true })
  if (parsed.success) return parsed.data
  problems.push(
    ...parsed.error.issues.map(({ path, message }) => ({
      path: `people.${index}.${path.join('.')}`,
      sentence: message,
    })),
  )
  return { id: '', name, nip: '', rank: '', active: true }
}
