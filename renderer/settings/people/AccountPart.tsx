// The account of a person: made with a one-time code, reset, switched off and on.
import { useState } from 'react'
import type { Answer } from '../../../shared/contract/endpoint.ts'
import type { Code } from '../../../shared/contract/faults.ts'
import type { AccountView, PersonView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'
import { AccountSessions } from './AccountSessions.tsx'
import { OneTimeCode } from './OneTimeCode.tsx'
import { proposedUser } from './proposed-user.ts'

interface AccountPartProps {
  readonly person: PersonView
  /** Null where the person has none. */
  readonly account: AccountView | null
}

type Given = { readonly code: string }

export function AccountPart({ person, account }: AccountPartProps) {
  const [code, setCode] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const coded = useProved<Given>()
  const give = async (verb: string, write: (proof: string | null) => Promise<Answer<Given, Code>>) => {
    setProblem(undefined)
    const answer = await coded.send(verb, write)
    if (answer === null) return
    if (answer.ok) setCode(answer.value.code)
    else setProblem(answer.error.code === 'invalid' ? answer.error.data.problems[0]?.sentence : answer.error.message)
  }
  return (
    <>
      {account === null ? (
        <NewAccount
          person={person}
          busy={coded.busy}
          problem={problem}
          onMake={(user) => {
            const key = newKey()
            void give(`Buat akun ${user}`, (proof) => createAccount({ key, personId: person.id, user, proof }))
          }}
        />
      ) : (
        <KnownAccount
          account={account}
          busy={coded.busy}
          problem={problem}
          onReset={() => {
            const key = newKey()
            void give(`Atur ulang akun ${account.user}`, (proof) =>
              api.settings.resetAccount({ user: account.user }, { key, proof }),
            )
          }}
        />
      )}
      {code !== null && <OneTimeCode code={code} person={person.name} onClose={() => setCode(null)} />}
      {coded.dialog}
    </>
  )
}

async function createAccount(input: Parameters<typeof api.settings.createAccount>[1]) {
  return await api.settings.createAccount({}, input)
}

interface NewAccountProps {
  readonly person: PersonView
  readonly busy: boolean
  readonly problem: string | undefined
  readonly onMake: (user: string) => void
}

function NewAccount({ person, busy, problem, onMake }: NewAccountProps) {
  const [user, setUser] = useState(proposedUser(person.name))
  return (
    <div className="fields">
      <p className="quiet">Belum mempunyai akun.</p>
      <TextField
        id="user"
        label="Nama pengguna"
        help="3 sampai 40 huruf kecil, angka, titik, atau tanda hubung."
        value={user}
        onChange={setUser}
        error={problem}
        maxLength={40}
      />
      <div>
        <Button busy={busy && 'Membuat…'} onClick={() => onMake(user.trim())}>
          Buat akun…
        </Button>
      </div>
    </div>
  )
}

interface KnownAccountProps {
  readonly account: AccountView
  readonly busy: boolean
  readonly problem: string | undefined
  readonly onReset: () => void
}

function KnownAccount({ account, busy, problem, onReset }: KnownAccountProps) {
  const time = useOfficeTime()
  const isOwn = useMe().userName === account.user
  const [key, setKey] = useState(newKey)
  const switched = useProved<Record<string, never>>()
  const turn = async () => {
    const verb = account.active ? `Matikan akun ${account.user}` : `Nyalakan akun ${account.user}`
    const answer = await switched.send(verb, (proof) =>
      setAccount(account.user, { key, active: !account.active, proof }),
    )
    if (answer === null) return
    setKey(newKey())
    say(
      answer.ok
        ? `Akun ${account.user} ${account.active ? 'dimatikan; semua sesinya berakhir' : 'dinyalakan'}.`
        : answer.error.message,
    )
  }
  return (
    <>
      <FactList
        facts={[
          { label: 'Nama pengguna', value: account.user },
          { label: 'Keadaan', value: account.active ? 'Menyala' : 'Mati' },
          {
            label: 'Masuk terakhir',
            value: account.lastLogin === null ? 'belum pernah' : time.long(account.lastLogin),
          },
          { label: 'Kata sandi', value: account.mustChange ? 'menunggu diganti saat masuk pertama' : '' },
        ]}
      />
      {account.sessions > 0 && <AccountSessions key={account.user} user={account.user} />}
      {problem !== undefined && <Notice tone="late">{problem}</Notice>}
      {isOwn ? (
        <p className="quiet">{ownAccount}</p>
      ) : (
        <div className="panel-acts">
          <Button small busy={busy && 'Mengatur ulang…'} onClick={onReset}>
            Atur ulang dengan kode baru…
          </Button>
          <Button
            small
            look={account.active ? 'danger' : 'plain'}
            busy={switched.busy && 'Menyimpan…'}
            onClick={() => void turn()}
          >
            {account.active ? 'Matikan akun…' : 'Nyalakan akun…'}
          </Button>
        </div>
      )}
      {switched.dialog}
    </>
  )
}

const ownAccount =
  'Ini akun Anda sendiri: kata sandinya diganti lewat nama Anda di kiri bawah; hanya administrator lain yang dapat mematikannya.'

async function setAccount(user: string, input: Parameters<typeof api.settings.setAccount>[1]) {
  return await api.settings.setAccount({ user }, input)
}
