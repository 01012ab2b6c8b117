// Seven browsers, each with its official, take three requests at once through the thirteen steps over HTTPS.
import { value } from '../../support/api-client.ts'
import { caseOf, letterOf } from '../support/case.ts'
import { goTo } from '../support/desk.ts'
import { expect, test } from '../support/fixtures.ts'
import { register } from '../support/intake.ts'
import { type LanOffice, openLanOffice } from '../support/lan-office.ts'
import { type Letter, posyandu, ppid, retribusi } from '../support/letters.ts'
import { copyOf } from '../support/prepared.ts'
import * as step from '../support/steps.ts'
import { turns } from '../support/turns.ts'

const officials = ['jfu.sekretariat', 'sekretaris', 'kadis', 'kabid', 'staf.teknis', 'kasi', 'jfu.bidang'] as const
type Official = (typeof officials)[number]

interface Walked {
  readonly caseId: string
  readonly agenda: string
}

/** Every act of the SOP for one letter, each in the window of its official when that official is free. */
async function walk(office: LanOffice, at: ReturnType<typeof turns<Official>>, letter: Letter): Promise<Walked> {
  const what = letter.fqdn
  const page = await office.as('jfu.sekretariat')
  const registered = await at('jfu.sekretariat', async () => {
    const saved = await register(page, letter)
    await goTo(page, 'Meja saya')
    return saved
  })
  await at('sekretaris', () => step.readLetter(office, what))
  await at('kadis', () => step.disposeLetter(office, what))
  await at('kabid', () => step.followUp(office, what))
  await at('staf.teknis', () => step.verify(office, what, { because: 'Pelayanan bagi warga.' }))
  await at('staf.teknis', () => step.reportUp(office, what))
  await at('kasi', () => step.passReport(office, what))
  await at('kabid', () => step.approve(office, what))
  await at('staf.teknis', () => step.execute(office, what, letter.server === null ? '10.20.4.40' : null))
  await at('jfu.bidang', () => step.draft(office, what))
  await at('kasi', () => step.initial(office, what, 'kasi', 'Kepala Bidang'))
  await at('kabid', () => step.initial(office, what, 'kabid', 'Sekretaris'))
  await at('sekretaris', () => step.initial(office, what, 'sekretaris', 'Kepala Dinas'))
  await at('kadis', () => step.approveLetter(office, what))
  await at('jfu.sekretariat', () => step.wetSign(office, what, 'statement'))
  await at('jfu.sekretariat', () => step.send(office, what))
  await at('staf.teknis', () => step.handOver(office, what))
  await at('jfu.sekretariat', () => step.archive(office, what))
  return registered
}

test('three requests at once, with the host killed in between, and nothing is lost or doubled', async ({
  browser,
  prepared,
}) => {
  test.setTimeout(900_000)
  const office = await openLanOffice(browser, await copyOf(prepared))
  for (const user of officials) await office.as(user)
  const before = value(await (await office.api('jfu.sekretariat')).registry.incoming({}, {})).count
  const at = turns<Official>()
  const letters = [retribusi, posyandu, ppid]
  const walks = Promise.all(letters.map((letter) => walk(office, at, letter)))
  const killed = at.after(20, () => office.restart())
  const walked = await walks
  await killed

  const numbers = new Set<string>()
  for (const [index, { caseId }] of walked.entries()) {
    const view = await caseOf(office, caseId)
    expect(view.status, letters[index]?.fqdn).toBe('ended')
    numbers.add(letterOf(view, 'surat_pemberitahuan').number)
  }
  expect(numbers.size).toBe(3)
  const jfu = await office.api('jfu.sekretariat')
  const book = value(await jfu.registry.incoming({}, {}))
  expect(book.count).toBe(before + 3)
  const agendas = book.rows.map((row) => row.number)
  expect(new Set(agendas).size).toBe(agendas.length)
  for (const { agenda } of walked) expect(agendas).toContain(agenda.split('/')[0])
  expect(await office.close()).toEqual([])
})
