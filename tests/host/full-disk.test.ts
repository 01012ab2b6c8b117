// A full disk under the real host: the API answers `disk_full`, what was acknowledged stays, reading goes on, freed space is enough.
import { closeSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectors } from '../../electron/core/projectors.ts'
import { verifyData } from '../../electron/core/verify/verify.ts'
import { type ApiClient, apiClient, refusal, value } from '../support/api-client.ts'
import { pdf } from '../support/gate-samples.ts'
import { startHost } from '../support/host-process.ts'
import { smallDisk } from '../support/small-disk.ts'

const kilobyte = 1024

test('on a full disk the host refuses with the remedy and loses nothing', async ({ skip }) => {
  const disk = smallDisk(48 * kilobyte)
  if (disk === null) return skip('a disk of a few megabytes needs the right to mount one')
  const data = join(disk, 'data')
  const host = await startHost(data)
  const window = (token: string | null) =>
    apiClient(
      async (path, init) => await fetch(`${host.url}${path}`, init),
      () => token,
    )
  value(await window(null).session.setup({}, { kind: 'sample' }))
  const password = value(await window(null).session.health({}, {})).practice?.password ?? ''
  const kabid = window(value(await window(null).session.login({}, { user: 'kabid', password })).token)
  const desk = value(await kabid.desk.get({}, {}))
  const caseId = desk.now[0]?.caseId ?? ''

  const ballast = join(disk, 'ballast')
  fillBut(ballast, 400 * kilobyte)
  const scan = await kabid.files.upload({}, { name: 'surat.pdf' }, largePdf(2 * kilobyte * kilobyte))
  expect(refusal(scan)).toMatchObject({ code: 'disk_full', message: expect.stringMatching(/[Kk]osongkan/) })
  const kept: string[] = []
  let refused: Awaited<ReturnType<typeof note>> | null = null
  while (refused === null && kept.length < 1_000) {
    const answer = await note(kabid, caseId, kept.length)
    if (answer.ok) kept.push(`Catatan ${kept.length},`)
    else refused = answer
  }
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'disk_full', message: expect.stringMatching(/[Kk]osongkan/) },
  })
  expect(value(await kabid.desk.get({}, {})).now).toHaveLength(desk.now.length)

  rmSync(ballast)
  value(await note(kabid, caseId, kept.length))
  value(await kabid.files.upload({}, { name: 'surat.pdf' }, largePdf(2 * kilobyte * kilobyte)))
  const { lines } = value(await kabid.cases.events({ caseId }, {}))
  const told = JSON.stringify(lines)
  expect([...kept, `Catatan ${kept.length},`].filter((text) => !told.includes(text))).toEqual([])
  expect(await host.stop()).toBe(0)
  expect((await verifyData(data, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
}, 120_000)

/** The same number is the same command, however often it is sent. */
async function note(kabid: ApiClient, caseId: string, number: number) {
  const { version } = value(await kabid.cases.get({ caseId }, {}))
  const command = { type: 'note' as const, text: `Catatan ${number}, ${'panjang '.repeat(100)}` }
  return await kabid.cases.perform(
    { caseId },
    { seen: version, key: `catatan-${number}`, post: 'kabid', paper: null, proof: null, command },
  )
}

/** Writes zeros until the disk is full, then gives so many bytes free again. */
function fillBut(path: string, free: number): void {
  const file = openSync(path, 'w')
  const block = Buffer.alloc(64 * kilobyte)
  let size = 0
  try {
    for (;;) size += writeSync(file, block)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
  truncateSync(path, Math.max(0, size - free))
}

/** A sound PDF with a long comment. */
function largePdf(size: number): Blob {
  const [head = '', ...rest] = pdf(1).toString('latin1').split('\n')
  return new Blob([[head, `%${'a'.repeat(size)}`, ...rest].join('\n')])
}
