// Pairing a device with the komputer induk over real TLS: the code, the comparison, the answer, the revocation.
import { describe, expect, test } from 'vitest'
import { commitmentOf } from '../../../electron/core/lan/short-code.ts'
import { beginPairing } from '../../../electron/host/remote/pair.ts'
import { apiClient, refusal, value } from '../../support/api-client.ts'
import {
  answerPairing,
  chance,
  deviceClient,
  deviceLine,
  lanOffice,
  type LanOffice,
  newDevice,
  pairDevice,
  showCode,
} from '../../support/lan.ts'
import { sendOver } from '../../support/lan-clients.ts'
import { adminPassword, newKey, officeForm, prove } from '../../support/small-office.ts'
import { minute } from '../../support/test-clock.ts'

const begin = (office: LanOffice, code: string, own = newDevice()) =>
  beginPairing({ address: '127.0.0.1', port: office.port, code, name: 'Laptop uji', own, randomBytes: chance })

describe('a device', () => {
  test('is let in once both screens showed the same code and the administrator said yes', async () => {
    const office = await lanOffice()
    const own = newDevice()
    expect(refusal(await apiClient(sendOver(deviceLine(office, own)), () => null).session.health({}, {})).code).toBe(
      'unknown_device',
    )
    await pairDevice(office, own)
    const { api } = await deviceClient(office, own)
    expect(value(await api.session.me({}, {})).userName).toBe(officeForm.admin.user)
    const { here, connected } = value(await office.admin.api.lan.status({}, {}))
    expect(here).toBe(true)
    expect(connected).toEqual([{ device: 'Laptop uji', people: ['Rudi Hartono, S.Kom.'] }])
    expect(value(await api.lan.status({}, {})).here).toBe(false)
  })

  test('is not let in while the administrator has not answered, nor after a no', async () => {
    const office = await lanOffice()
    const own = newDevice()
    const pairing = value(await begin(office, await showCode(office), own))
    const line = apiClient(sendOver(deviceLine(office, own)), () => null)
    expect(refusal(await line.session.health({}, {})).code).toBe('unknown_device')
    const request = value(await office.admin.api.lan.settings({}, {})).pairing?.request
    await answerPairing(office, request?.id ?? '', false)
    expect(await pairing.answer()).toMatchObject({ ok: false, error: expect.stringContaining('menolak') })
    expect(refusal(await line.session.health({}, {})).code).toBe('unknown_device')
    expect(value(await office.admin.api.lan.settings({}, {})).devices).toEqual([])
  })

  test('is cut off at once when it is revoked, its session too', async () => {
    const office = await lanOffice()
    const own = newDevice()
    const deviceId = await pairDevice(office, own)
    const { api, token } = await deviceClient(office, own)
    const waiting = api.desk.changes({}, { since: 1_000_000, wait: 20 }).catch((error: unknown) => error)
    await expect.poll(() => office.host.lanHost.connections().length).toBeGreaterThan(0)
    const proof = await prove(office.admin, adminPassword)
    value(await office.admin.api.lan.revokeDevice({ deviceId }, { key: newKey(), proof }))
    expect(await waiting).toBeInstanceOf(Error)
    const again = apiClient(sendOver(deviceLine(office, own)), () => token)
    expect(refusal(await again.session.me({}, {}))).toMatchObject({ code: 'unknown_device' })
    expect(refusal(await office.admin.api.lan.revokeDevice({ deviceId: 'x' }, { key: newKey(), proof })).code).toBe(
      'not_found',
    )
  })

  test('cannot use the token of another device', async () => {
    const office = await lanOffice()
    const [first, second] = [newDevice(), newDevice()]
    await pairDevice(office, first, 'Laptop satu')
    await pairDevice(office, second, 'Laptop dua')
    const { token } = await deviceClient(office, first)
    const stolen = apiClient(sendOver(deviceLine(office, second)), () => token)
    expect(refusal(await stolen.session.me({}, {})).code).toBe('unauthenticated')
    expect(refusal(await stolen.desk.get({}, {})).code).toBe('unauthenticated')
  })
})

describe('the code', () => {
  test('given wrongly five times closes the pairing, with its sentence, the right one included', async () => {
    const office = await lanOffice()
    const code = await showCode(office)
    const sentences: string[] = []
    for (let count = 0; count < 5; count += 1) {
      const refused = await begin(office, 'AAAA-AAAA')
      sentences.push(refused.ok ? '' : refused.error)
    }
    expect(sentences[0]).toContain('Kode penyandingan tidak cocok')
    expect(sentences[4]).toContain('salah lima kali')
    expect(await begin(office, code)).toMatchObject({ ok: false, error: expect.stringContaining('kode baru') })
  })

  test('counts once, and not after ten minutes', async () => {
    const office = await lanOffice()
    const code = await showCode(office)
    value(await begin(office, code.toLowerCase().replace('-', ' ')))
    expect((await begin(office, code)).ok).toBe(false)
    const next = await showCode(office)
    office.clock.pass(10 * minute)
    expect((await begin(office, next)).ok).toBe(false)
  })

  test('is shown on the komputer induk alone, after the password, to an administrator', async () => {
    const office = await lanOffice()
    const own = newDevice()
    await pairDevice(office, own)
    const { api } = await deviceClient(office, own)
    const { proof } = value(await api.session.prove({}, { password: adminPassword, digest: 'x' }))
    expect(refusal(await api.lan.showCode({}, { proof })).code).toBe('lan_refused')
    office.clock.pass(3 * minute)
    expect(refusal(await office.admin.api.lan.showCode({}, { proof: null })).code).toBe('reauthentication_required')
  })

  test('helps nobody between the two: a nonce is bound before the other is known, a request to its device', async () => {
    const office = await lanOffice()
    const [own, other] = [newDevice(), newDevice()]
    const [bound, searched] = [chance(32), chance(32)].map((bytes) => Buffer.from(bytes).toString('hex'))
    const code = await showCode(office)
    const { lan } = apiClient(sendOver(deviceLine(office, own)), () => null)
    const asked = await lan.pair({}, { code, name: 'Laptop uji', commitment: commitmentOf(bound ?? '') })
    const { requestId } = value(asked)
    const stolen = apiClient(sendOver(deviceLine(office, other)), () => null).lan
    expect(refusal(await lan.pairState({ requestId }, { nonce: searched ?? '', wait: 0 })).code).toBe('pairing_closed')
    expect(refusal(await stolen.pairState({ requestId }, { nonce: bound ?? '', wait: 0 })).code).toBe('pairing_closed')
    const proof = await prove(office.admin, adminPassword)
    const early = await office.admin.api.lan.answerPairing({}, { key: newKey(), requestId, accept: true, proof })
    expect(refusal(early).code).toBe('pairing_closed')
    expect(value(await lan.pairState({ requestId }, { nonce: bound ?? '', wait: 0 })).state).toBe('waiting')
  })
})
