// The first administrator, who makes the accounts of the others; the post gives no rights over cases.
import { useState } from 'react'
import { Choice, Tick } from '../../ui/Choice.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { namedPeople } from './setup-form.ts'
import type { StepProps } from './step-props.ts'

export function AdminStep({ form, set, problems }: StepProps) {
  const [seen, setSeen] = useState(false)
  return (
    <>
      <p>
        Administrator membuat akun bagi yang lain dan mengubah pengaturan. Jabatan ini tidak memberi hak atas
        permohonan; jabatan lain yang dipegang orang yang sama tetap berlaku.
      </p>
      <Choice
        id="admin.person"
        label="Administrator pertama"
        options={namedPeople(form).map((person) => ({ value: String(person.row), label: person.name }))}
        value={form.adminRow === null ? null : String(form.adminRow)}
        onChange={(row) => set({ adminRow: Number(row) })}
        error={errorAt(problems, 'admin.person')}
      />
      <TextField
        id="admin.user"
        label="Nama pengguna"
        help="Untuk masuk, misalnya admin atau nama pendek."
        value={form.user}
        onChange={(user) => set({ user })}
        autoComplete="username"
        error={errorAt(problems, 'admin.user')}
      />
      <TextField
        id="admin.password"
        label="Kata sandi"
        help="Paling sedikit 8 huruf. Kalimat pendek lebih mudah diingat daripada tanda-tanda."
        password={!seen}
        value={form.password}
        onChange={(password) => set({ password })}
        autoComplete="new-password"
        error={errorAt(problems, 'admin.password')}
      />
      <Tick id="seen" label="Tampilkan kata sandi" checked={seen} onChange={setSeen} />
    </>
  )
}
