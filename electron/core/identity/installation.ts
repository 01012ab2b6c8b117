// Facts of this installation: whether its data is for practice, and how one gets into the practice office.
import type { Health } from '../../../shared/contract/session.ts'
import { readSnapshot } from '../office/snapshot.ts'
import type { Tx } from '../store/database.ts'
import { selectAccounts, selectInstall, upsertInstall } from './queries.ts'
import { postsOf } from '../../../shared/office/holdings.ts'
import { postOf } from '../../../shared/office/posts.ts'

export async function isPractice(tx: Tx): Promise<boolean> {
  return (await selectInstall(tx, 'practice')) === '1'
}

export async function markPractice(tx: Tx, password: string): Promise<void> {
  await upsertInstall(tx, 'practice', '1')
  await upsertInstall(tx, 'practice_password', password)
}

/** What the login screen of a practice office shows; null in a real one. */
export async function practiceAccounts(tx: Tx, today: string): Promise<Health['practice']> {
  const password = await selectInstall(tx, 'practice_password')
  if (password === undefined || !(await isPractice(tx))) return null
  const { records } = await readSnapshot(tx)
  const accounts = (await selectAccounts(tx)).map((account) => {
    const titles = postsOf(records.holdings, account.person_id, today).map(
      (one) => postOf(records.posts, one.post).title,
    )
    const name = records.persons.find((person) => person.id === account.person_id)?.name ?? ''
    return { user: account.login, name, post: titles.join(', ') }
  })
  return { password, accounts }
}
