// Names that cannot be given, as they are typed: each with a sentence that names the remedy.
import { expect, test } from 'vitest'
import { value } from '../../support/api-client.ts'
import { practiceOffice } from '../../support/practice-office.ts'

const cases = [
  ['a label with spaces', 'pajak daerah', 'dishub', 'BAD_CHARS', 'memuat spasi. Mungkin maksudnya pajak-daerah.'],
  [
    'a label with an underscore',
    'pajak_daerah',
    'dishub',
    'BAD_CHARS',
    'memuat garis bawah (_). Mungkin maksudnya pajak-daerah.',
  ],
  ['a label that begins with xn--', 'xn--pajk-8na', 'dishub', 'PUNYCODE', 'Tulis nama dengan huruf a–z biasa.'],
  [
    'a label of 64 letters',
    'a'.repeat(64),
    'dishub',
    'LABEL_TOO_LONG',
    '64 huruf, paling banyak 63. Singkatlah nama ini.',
  ],
  ['a reserved word', 'www', 'dishub', 'RESERVED', 'Pilih nama layanan, misalnya www-dishub.'],
  [
    'the abbreviation of another unit',
    'disdik',
    'dishub',
    'OTHER_UNITS_NAME',
    'singkatan resmi Dinas Pendidikan dan Kebudayaan; hanya unit itu yang boleh memakainya. Pilih nama lain',
  ],
  ['a village that belongs in desa.id', 'sukamaju', 'sukamaju', 'VILLAGE', 'Arahkan ke pendaftaran desa.id'],
] as const

test('each stands as a finding that blocks, with its remedy and its source', async () => {
  const office = await practiceOffice()
  const jfu = await office.logIn('jfu.sekretariat')
  const { units } = value(await jfu.api.settings.units({}, {}))
  for (const [what, asked, abbreviation, code, remedy] of cases) {
    const unitId = units.find((unit) => unit.abbreviation === abbreviation)?.id ?? ''
    const { findings } = value(await jfu.api.intake.checkName({}, { asked, unitId }))
    const finding = findings.find((one) => one.code === code)
    expect([what, finding?.severity, finding?.sentence.includes(remedy), finding?.rule.source === '']).toEqual([
      what,
      'block',
      true,
      false,
    ])
  }
})

test('capitals are lowered and are no problem', async () => {
  const office = await practiceOffice()
  const jfu = await office.logIn('jfu.sekretariat')
  const check = value(await jfu.api.intake.checkName({}, { asked: ' PajakDaerah.ContohKab.go.id ', unitId: null }))
  expect([check.label, check.fqdn]).toEqual(['pajakdaerah', 'pajakdaerah.contohkab.go.id'])
  expect(check.findings.filter((one) => one.severity === 'block')).toEqual([])
})
