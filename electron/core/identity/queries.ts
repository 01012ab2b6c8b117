// SQL of accounts, sessions and facts of the installation; every written row carries its seal.
import { sealed } from '../log/seal.ts'
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { AccountsTable, SessionsTable } from '../store/tables/identity.ts'

export type Account = Omit<AccountsTable, 'seal'>
export type Session = Omit<SessionsTable, 'seal'>

export async function selectAccount(tx: Tx, login: string): Promise<Account | undefined> {
  return await tx.selectFrom('accounts').selectAll().where('login', '=', login).executeTakeFirst()
}

export async function selectAccountById(tx: Tx, id: string): Promise<Account | undefined> {
  return await tx.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function selectAccounts(tx: Tx): Promise<Account[]> {
  return await tx.selectFrom('accounts').selectAll().orderBy('login').execute()
}

export async function hasAccounts(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function insertAccount(tx: Tx, account: Account): Promise<void> {
  await tx.insertInto('accounts').values(sealed('accounts', account)).execute()
}

export async function saveAccount(tx: Tx, account: Account): Promise<void> {
  await tx.updateTable('accounts').set(sealed('accounts', account)).where('id', '=', account.id).execute()
}

const byToken = prepared((tx, { token }: { readonly token: string }) =>
  tx
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .select([
      'sessions.id',
      'sessions.person_id',
      'sessions.device',
      'sessions.transport',
      'sessions.last_seen_at',
      'sessions.expires_at',
      'sessions.locked_at',
      'sessions.ended_at',
      'accounts.login',
      'accounts.must_change',
      'accounts.disabled_at',
    ])
    .where('sessions.token_hash', '=', token),
)

/** The session of a token with the account behind it. */
export async function selectSession(tx: Tx, tokenHash: string) {
  return await byToken.first(tx, { token: tokenHash })
}

const sessionById = prepared((tx, { id }: { readonly id: string }) =>
  tx.selectFrom('sessions').selectAll().where('id', '=', id),
)

export async function selectSessionById(tx: Tx, id: string): Promise<Session | undefined> {
  return await sessionById.first(tx, { id })
}

export async function selectSessionsOf(tx: Tx, accountId: string): Promise<Session[]> {
  return await tx
    .selectFrom('sessions')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

export async function insertSession(tx: Tx, session: Session): Promise<void> {
  await tx.insertInto('sessions').values(sealed('sessions', session)).execute()
}

export async function saveSession(tx: Tx, session: Session): Promise<void> {
  await tx.updateTable('sessions').set(sealed('sessions', session)).where('id', '=', session.id).execute()
}

export async function deleteSessionsBefore(tx: Tx, expiresAt: number): Promise<void> {
  await tx.deleteFrom('sessions').where('expires_at', '<', expiresAt).execute()
}

/** Nobody is logged in any more. */
export async function deleteAllSessions(tx: Tx): Promise<void> {
  await tx.deleteFrom('sessions').execute()
}

/** Last login of each account, as far back as sessions are kept. */
export async function selectLastLogins(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('sessions')
    .select(['account_id', (expression) => expression.fn.max<number>('created_at').as('at')])
    .groupBy('account_id')
    .execute()
  return new Map(rows.map((row) => [row.account_id, row.at]))
}

export async function selectInstall(tx: Tx, key: string): Promise<string | undefined> {
  return (await tx.selectFrom('install').select('value').where('key', '=', key).executeTakeFirst())?.value
}

export async function upsertInstall(tx: Tx, key: string, value: string): Promise<void> {
  const row = sealed('install', { key, value })
  await tx
    .insertInto('install')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute()
}

/** Sessions that stand now, by account. */
export async function selectSessionCounts(tx: Tx, now: number): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('sessions')
    .select(['account_id', (expression) => expression.fn.countAll<number>().as('sessions')])
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .groupBy('account_id')
    .execute()
  return new Map(rows.map((row) => [row.account_id, row.sessions]))
}
