// The office's zones: recorded and corrected with a reason, warned of on the desks that look after the register.
import { expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { refusal, value } from '../../support/api-client.ts'
import { accountFor, logIn, newKey, smallOffice, userPassword, type Window_ } from '../../support/small-office.ts'
import { hour } from '../../support/test-clock.ts'

const zone = 'contohkab.go.id'

async function record({ api }: Window_, expires: string | null, reason = 'Salinan akun registrar', key = newKey()) {
  const facts = { expires, accountHolder: ' Dinas Kominfo ', nameOfficial: 'Sekretaris Daerah' }
  return await api.zones.save({ zone }, { key, ...facts, reason })
}

const listed = async ({ api }: Window_) => value(await api.zones.list({}, {})).zones
const warned = async ({ api }: Window_) =>
  value(await api.desk.get({}, {})).warnings.filter((one) => one.screen === '/register/zona')

test('a zone of which nobody recorded anything says so, and nobody is warned', async () => {
  const kabid = await accountFor(await smallOffice(), 'kabid', 'wulan')
  expect(await listed(kabid)).toEqual([
    {
      zone,
      expires: null,
      accountHolder: '',
      nameOfficial: '',
      expiry: 'tanggal berakhir belum dicatat',
      due: false,
      changed: null,
    },
  ])
  expect(await warned(kabid)).toEqual([])
})

test('a recorded end is warned of as it comes near, on the desks that can act, until it is corrected', async () => {
  const office = await smallOffice()
  const first = await accountFor(office, 'kabid', 'wulan')
  await accountFor(office, 'jfu_bidang', 'dewi')
  await accountFor(office, 'kadis', 'tuti')
  value(await record(first, '2026-06-16'))
  expect(await warned(first)).toEqual([])
  office.clock.pass(24 * hour)
  const kabid = await logIn(office.send, 'wulan', userPassword)
  const clerk = await logIn(office.send, 'dewi', userPassword)
  const head = await logIn(office.send, 'tuti', userPassword)
  const again = { kabid: await warned(kabid), clerk: await warned(clerk) }
  expect(again.kabid).toEqual([
    {
      sentence: `Zona ${zone} tercatat berakhir 16 Juni 2026, 90 hari lagi. Siapkan perpanjangan (pemegang akun: Dinas Kominfo).`,
      screen: '/register/zona',
    },
  ])
  expect(again.clerk).toEqual(again.kabid)
  expect(await warned(head)).toEqual([])
  value(await record(clerk, '2028-06-16', 'Diperpanjang dua tahun'))
  expect(await warned(kabid)).toEqual([])
  const [row] = await listed(head)
  expect(row).toMatchObject({ expires: '2028-06-16', accountHolder: 'Dinas Kominfo', due: false })
  expect(row?.changed?.reason).toBe('Diperpanjang dua tahun')
  await office.close()
  expect((await verifyData(office.data, projectors)).filter((one) => one.severity === 'error')).toEqual([])
})

test('a command sent twice counts once, and a date can be taken back to unknown', async () => {
  const kabid = await accountFor(await smallOffice(), 'kabid', 'wulan')
  const key = newKey()
  value(await record(kabid, '2026-03-20', 'Salinan akun', key))
  value(await record(kabid, '2027-03-20', 'Salinan akun', key))
  expect((await listed(kabid))[0]?.expires).toBe('2026-03-20')
  expect(await warned(kabid)).toHaveLength(1)
  value(await record(kabid, null, 'Salah baca'))
  expect(await warned(kabid)).toEqual([])
})

test('no reason, a date that does not exist, a zone of somebody else, a desk that may only read', async () => {
  const office = await smallOffice()
  const kabid = await accountFor(office, 'kabid', 'wulan')
  const head = await accountFor(office, 'kadis', 'tuti')
  expect(refusal(await record(kabid, '2026-06-16', ' ')).code).toBe('invalid')
  expect(refusal(await record(kabid, '2026-02-30')).code).toBe('invalid')
  const foreign = { key: newKey(), expires: null, accountHolder: '', nameOfficial: '', reason: 'x' }
  expect(refusal(await kabid.api.zones.save({ zone: 'orang-lain.go.id' }, foreign)).code).toBe('not_found')
  expect(refusal(await record(head, '2026-06-16')).code).toBe('forbidden')
  expect((await listed(kabid))[0]?.changed).toBeNull()
})
