// Sets up a real office from the form of the first start, with its first administrator.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { newRecovery } from '../backups/recovery.ts'
import { keepRecovery } from '../backups/renew-recovery.ts'
import { loginOf } from '../identity/check-password.ts'
import type { Identity } from '../identity/identity.ts'
import { loginProblem } from '../identity/login-name.ts'
import { personalMeta } from '../identity/meta.ts'
import { passwordProblem } from '../identity/password-rules.ts'
import { hasAccounts } from '../identity/queries.ts'
import type { Services } from '../services.ts'
import { type OfficeForm, officeFromForm } from './office-from-form.ts'
import { writeOffice } from './write-office.ts'

export async function setUpOffice(
  services: Services,
  identity: Identity,
  form: OfficeForm,
): Promise<Result<{ user: string; recoveryKey: string }, Fault<'invalid' | 'already_set_up'>>> {
  const made = officeFromForm(form, services.makeId)
  if (!made.ok) return made
  const office = made.value
  const person = office.persons[form.admin.person]
  if (person === undefined) throw new Error('the administrator is not among the persons')
  const login = loginOf(form.admin.user)
  const { officeName, regionName, shortName } = office.profile
  const context = { login, name: person.name, nip: person.nip, office: [officeName, regionName, shortName] }
  const problems = [
    { path: 'admin.user', sentence: loginProblem(login) },
    { path: 'admin.password', sentence: passwordProblem(form.admin.password, context) },
  ].flatMap(({ path, sentence }) => (sentence === null ? [] : [{ path, sentence }]))
  if (problems.length > 0) return fail(fault('invalid', { problems }))
  const password = await identity.passwords.hash(form.admin.password)
  const recovery = await newRecovery(services.secrets, services.randomBytes)
  return await services.store.write(async (tx) => {
    if (await hasAccounts(tx)) return fail(fault('already_set_up', {}))
    const write = { tx, services, meta: personalMeta(services.clock.now(), null) }
    await writeOffice(write, { ...office, accounts: [{ login, personId: person.id, password }] })
    await keepRecovery(write, recovery)
    return ok({ user: login, recoveryKey: recovery.printed })
  })
}
