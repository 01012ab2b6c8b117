// Runs a procedure without screens of its own from Terima surat to the archive, each act by whoever holds its post.
import { expect, type Page } from '@playwright/test'
import type { CaseView } from '../../../shared/contract/case-view.ts'
import type { ServiceView } from '../../../shared/contract/intake.ts'
import { value } from '../../support/api-client.ts'
import { caseOf } from './case.ts'
import { goTo, takeFromDesk } from './desk.ts'
import { fillFields, type Given } from './entry.ts'
import type { Office } from './office.ts'
import { proveWhereAsked } from './steps.ts'

export interface Course {
  readonly service: string
  /** Who registers it. */
  readonly user: string
  readonly given?: Given
  /** As typed, where it is not today. */
  readonly received?: string
  /** The way on from an act, by its name, where it is not the first one. */
  readonly ways?: Readonly<Record<string, string>>
}

const accounts: Readonly<Record<string, string>> = {
  jfu_sekretariat: 'jfu.sekretariat',
  jfu_bidang: 'jfu.bidang',
  staf_teknis: 'staf.teknis',
  kasi: 'kasi',
  kabid: 'kabid',
  sekretaris: 'sekretaris',
  kadis: 'kadis',
  pengelola_pengaduan: 'jfu.sekretariat',
  tim_pengaduan: 'kasi',
}

/** Answers the acts in the order in which they were done, as `S1.register`. */
export async function runCourse(office: Office, course: Course): Promise<{ caseId: string; acts: readonly string[] }> {
  const caseId = await openCourse(office, course)
  const acts: string[] = []
  for (;;) {
    const view = await caseOf(office, caseId, 'staf.teknis')
    if (view.step === null) return { caseId, acts }
    const name = `${view.step.id}.${view.step.act}`
    expect(acts.length, `${acts.join(' ')} ${name}`).toBeLessThan(25)
    await actOnce(office, view, course, name)
    acts.push(name)
  }
}

async function openCourse(office: Office, course: Course): Promise<string> {
  const api = await office.api(course.user)
  const { services } = value(await api.intake.services({}, {}))
  const service = services.find((one) => one.code === course.service)
  if (service === undefined) throw new Error(`no service ${course.service}`)
  const page = await office.as(course.user)
  await goTo(page, 'Terima surat')
  await page.getByRole('combobox', { name: 'Layanan' }).fill(service.title)
  await page.locator('.ant-select-item-option').filter({ hasText: service.title }).first().click()
  if (course.received !== undefined) await page.getByLabel('Tanggal terima', { exact: true }).fill(course.received)
  await page.getByLabel('Hal', { exact: true }).fill(subjectOf(course))
  await fillFields(page, service.fields, course.given)
  return await save(page, service)
}

const subjectOf = ({ service }: Course) => `Hal yang diuji: ${service}`

async function save(page: Page, service: ServiceView): Promise<string> {
  const answered = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/api/cases' && response.request().method() === 'POST',
  )
  await page
    .getByRole('button', { name: service.opens === 'letter' ? 'Simpan dan beri nomor agenda' : 'Simpan', exact: true })
    .click()
  const { caseId }: { caseId: string } = await (await answered).json()
  await page.getByRole('heading', { name: /tercatat\.$/i }).waitFor()
  await goTo(page, 'Meja saya')
  return caseId
}

async function actOnce(office: Office, { caseId, step }: CaseView, course: Course, name: string): Promise<void> {
  if (step === null) return
  const user = accounts[step.post]
  // An official without an account signs on paper.
  const page = await office.as(user ?? 'jfu.sekretariat')
  if (user === undefined) await fromPaper(page, caseId)
  else await takeFromDesk(page, subjectOf(course))
  await page.getByRole('heading', { name: step.verb, exact: true, level: 1 }).waitFor()
  await fillFields(page, step.fields, course.given)
  const way = course.ways?.[name]
  const outcome = step.outcomes.find((one) => (way === undefined ? one.kind !== 'return' : one.code === way))
  await page.getByRole('button', { name: outcome?.label ?? '', exact: true }).click()
  if (outcome?.reasonRequired === true) {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Alasan').fill('Alasan contoh.')
    await dialog.getByRole('button', { name: outcome.label.replace(/…$/, '') }).click()
  }
  await proveWhereAsked(page, office.password, page.getByRole('heading', { name: `${step.verb}: selesai.` }))
  await goTo(page, 'Meja saya')
}

async function fromPaper(page: Page, caseId: string): Promise<void> {
  await page.goto(`/permohonan/${caseId}`)
  await page.getByRole('button', { name: 'Catat dari kertas…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Isi sesuai kertas' }).click()
}
