// Each of the twelve procedures without screens of their own, once through the generic screen from start to end.
import { caseOf } from './support/case.ts'
import { expect, test } from './support/fixtures.ts'
import { type Course, runCourse } from './support/generic.ts'

const domain = { domain_name: 'contohkab.go.id' }

const courses: readonly Course[] = [
  { service: 'standar_pelayanan', user: 'jfu.sekretariat', given: domain },
  { service: 'pengaduan', user: 'jfu.sekretariat' },
  {
    service: 'pendaftaran_id_lama',
    user: 'staf.teknis',
    received: '2/9/2024',
    given: { ...domain, ministry_decision: 'approved' },
  },
  { service: 'sengketa', user: 'jfu.bidang', given: { domain: 'contohkab.go.id' } },
  { service: 'pendaftaran', user: 'staf.teknis', given: { ...domain, payment_channel: 'transfer' } },
  { service: 'penonaktifan', user: 'staf.teknis', given: domain },
  { service: 'perpanjangan', user: 'staf.teknis', given: domain },
  { service: 'perubahan_nama', user: 'staf.teknis', given: { ...domain, new_name: 'contohbaru.go.id' } },
  { service: 'perubahan_pejabat', user: 'staf.teknis', given: domain },
  { service: 'transfer', user: 'staf.teknis', given: { domain_name: 'contohkab.id' } },
  {
    service: 'pemutusan_akses',
    user: 'jfu.sekretariat',
    given: { ...domain, role: 'penerima', taken_down_time: '10.20' },
  },
  { service: 'pemulihan_akses', user: 'staf.teknis', given: { ...domain, is_parent: 'yes' } },
]

for (const course of courses) {
  test(`${course.service} runs from its first act to the archive through the generic screen`, async ({ office }) => {
    const { caseId, acts } = await runCourse(office, course)
    const view = await caseOf(office, caseId)
    expect(view.status).toBe('ended')
    expect(view.service.screens).toBe('generic')
    expect(acts.at(-1)).toMatch(/\.archive$/)
    const page = await office.as('kabid')
    await page.goto(`/permohonan/${caseId}/perjalanan`)
    await expect(page.getByRole('list', { name: 'Langkah permohonan' })).toBeVisible()
  })
}
