// What every host must carry alike: the same requests, the same answers, whatever lies between page and core.
import { expect, test } from 'vitest'
import type { Core } from '../../electron/core/host-env.ts'
import { endpoints, refusal, requestOf, value, type Send } from '../support/api-client.ts'
import { openCore } from '../support/core.ts'
import { pdf } from '../support/gate-samples.ts'
import { adminPassword, logIn, newKey, officeForm, window } from '../support/small-office.ts'

export interface Carried {
  readonly send: Send
  close(): Promise<void>
}

/** Puts a core behind a transport. */
export type Carry = (core: Core) => Promise<Carried>

export function contractSuite(carry: Carry): void {
  const carried = async () => {
    const opened = await openCore()
    return { ...opened, ...(await carry(opened.core)) }
  }
  const office = async () => {
    const made = await carried()
    value(await window(made.send).api.session.setup({}, officeForm))
    return { ...made, admin: await logIn(made.send, officeForm.admin.user, adminPassword) }
  }

  test('health answers before anything is set up', async () => {
    const { send, close } = await carried()
    expect(value(await window(send).api.session.health({}, {})).needsSetup).toBe(true)
    await close()
  })

  test('every closed route answers 401 with a named fault', async () => {
    const { send, close } = await carried()
    for (const { endpoint } of endpoints().filter((one) => !one.endpoint.open)) {
      const params = { caseId: 'x', documentId: 'x', key: 'x', user: 'x', registerId: 'x', kind: 'x' }
      const response = await send(...requestOf(endpoint, { params }))
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ error: { code: 'unauthenticated' } })
    }
    await close()
  })

  test('every reading route answers what its contract says, or a fault that it names', async () => {
    const { admin, close, bugs } = await office()
    for (const { area, name, endpoint } of endpoints().filter((one) => one.endpoint.method === 'GET')) {
      if (area === 'desk' && name === 'changes') continue
      const calls: Readonly<Record<string, unknown>> = { ...Object(admin.api)[area] }
      const call = calls[name]
      if (typeof call !== 'function') throw new Error(`no call ${area}.${name}`)
      const params = { caseId: 'tidak-ada', documentId: 'tidak-ada', key: 'intake', kind: 'sop' }
      await call(params, endpoint.path === '/api/search' ? { q: 'surat' } : {})
    }
    expect(bugs).toEqual([])
    await close()
  })

  test('input, faults and their data travel unharmed', async () => {
    const { admin, close } = await office()
    const name = 'Ñoña “kutip” \u2028 <b>😀</b>'
    const { id } = value(
      await admin.api.settings.savePerson({}, { key: newKey(), id: null, name, nip: '', rank: '', active: true }),
    )
    const { people } = value(await admin.api.settings.people({}, {}))
    expect(people.find((one) => one.id === id)?.name).toBe(name)
    const refused = refusal(
      await admin.api.settings.savePerson(
        {},
        { key: newKey(), id: 'tidak ada/ya?', name, nip: '', rank: '', active: true },
      ),
    )
    expect(refused.code).toBe('not_found')
    await close()
  })

  test('a path parameter may hold any sign', async () => {
    const { admin, close } = await office()
    const key = 'case:ab/c?d=e&f #1%'
    value(await admin.api.files.saveDraft({ key }, { content: { a: 1 } }))
    expect(value(await admin.api.files.getDraft({ key }, {})).content).toEqual({ a: 1 })
    expect(value(await admin.api.files.getDraft({ key: 'case:ab' }, {})).content).toBeNull()
    await close()
  })

  test('bytes go up and come down unchanged', async () => {
    const { admin, close } = await office()
    const bytes = Buffer.concat([
      pdf(1).subarray(0, 9),
      Buffer.from(Uint8Array.from({ length: 256 }, (_, index) => index)),
      Buffer.from('\n'),
      pdf(1).subarray(9),
    ])
    const { documents } = value(
      await admin.api.files.upload({}, { name: 'logo ñ.pdf', kind: 'logo' }, new Blob([new Uint8Array(bytes)])),
    )
    expect(documents[0]?.fileName).toBe('logo ñ.pdf')
    expect(value(await admin.api.files.download({ documentId: documents[0]?.id ?? '' }, {}))).toEqual(
      new Uint8Array(bytes),
    )
    await close()
  })

  test('broken input is answered and ends nothing', async () => {
    const { send, close } = await carried()
    const bad = await send('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect([bad.status, (await bad.json()) as unknown]).toMatchObject([400, { error: { code: 'malformed' } }])
    expect((await send('/api/health', {})).status).toBe(200)
    await close()
  })
}
