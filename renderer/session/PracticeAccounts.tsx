// The accounts of a practice office: a click fills the form.
import type { Health } from '../../shared/contract/session.ts'

interface PracticeAccountsProps {
  readonly practice: NonNullable<Health['practice']>
  readonly onChoose: (user: string, password: string) => void
}

export function PracticeAccounts({ practice, onChoose }: PracticeAccountsProps) {
  const choose = (user: string) => {
    onChoose(user, practice.password)
    document.querySelector<HTMLButtonElement>('.door-acts .button-primary')?.focus()
  }
  return (
    <section className="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">Pilih peran untuk berlatih</h2>
      <p className="quiet">
        Kata sandi semua akun contoh: <span className="practice-word">{practice.password}</span>
      </p>
      <ul>
        {practice.accounts.map((account) => (
          <li key={account.user}>
            <button type="button" className="practice-account" onClick={() => choose(account.user)}>
              <strong>{account.post}</strong>
              <span>{account.name}</span>
              <span className="practice-user">{account.user}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
