// A bug and a full disk: what the caller sees of them, and what is written down.
import { expect, test } from 'vitest'
import { fault } from '../../../shared/contract/faults.ts'
import { z } from '../../../shared/contract/zod.ts'
import { endpoint } from '../../../shared/contract/endpoint.ts'
import { fail, ok } from '../../../shared/result.ts'
import { createApi } from '../../../electron/core/http/api.ts'
import type { BugReport } from '../../../electron/core/http/bug-report.ts'
import { routesOf } from '../../../electron/core/http/route.ts'
import { StorageFull } from '../../../electron/core/store/store.ts'

const one = {
  act: endpoint({
    method: 'POST',
    path: '/api/act',
    summary: 'Act',
    open: true,
    input: z.object({}),
    output: z.object({}),
    errors: ['duplicate'],
  }),
} as const

async function acted(act: () => never) {
  const reports: BugReport[] = []
  const app = createApi({
    routes: routesOf('one', one, {
      act: async () => {
        act()
        return ok({})
      },
    }),
    gatekeeper: { admit: async () => fail(fault('unauthenticated', {})), refusesHost: () => null },
    limits: { json: 1000, upload: async () => 1000 },
    version: '1',
    clock: { now: () => 5 },
    makeId: () => 'laporan-1',
    tellBug: (report) => reports.push(report),
    tellDenied: async () => {},
  })
  const response = await app.fetch(new Request('http://x/api/act', { method: 'POST', body: '{}' }), {
    transport: 'test',
  })
  return { status: response.status, text: await response.text(), reports }
}

test('a bug answers 500 with the number of its report and nothing else', async () => {
  const { status, text } = await acted(() => {
    throw new Error('NIK 3303 tidak ketemu')
  })
  expect(status).toBe(500)
  expect(JSON.parse(text)).toMatchObject({ error: { code: 'internal', data: { report: 'laporan-1' } } })
  expect(text).not.toMatch(/3303|at .*\.ts/)
})

test('the report says where in the code, and not what was typed', async () => {
  const { reports } = await acted(() => {
    throw new TypeError('NIK 3303 tidak ketemu')
  })
  expect(reports).toMatchObject([{ report: 'laporan-1', at: 5, where: 'POST /api/act (one.act)', error: 'TypeError' }])
  expect(JSON.stringify(reports)).toContain('bugs.test.ts')
  expect(JSON.stringify(reports)).not.toContain('3303')
})

test('something thrown that is no error is a bug too', async () => {
  const { status, reports } = await acted(() => {
    throw 'teks'
  })
  expect([status, reports[0]?.error]).toEqual([500, 'string'])
})

test('a full disk is no bug: 507 with the remedy', async () => {
  const { status, text, reports } = await acted(() => {
    throw new StorageFull()
  })
  expect(status).toBe(507)
  expect(text).toContain('Kosongkan ruang')
  expect(reports).toEqual([])
})
