// What a client keeps of its komputer induk, on a real disk.
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { officeSecretBox } from '../../../electron/core/archive/sealed/office-secret-box.ts'
import {
  clientFolder,
  forgetHost,
  keepKnownHost,
  openDevice,
  readKnownHost,
} from '../../../electron/host/remote/client-folder.ts'
import { newDevice, secrets } from '../../support/lan.ts'
import { tempFolder } from '../../support/temp-data.ts'

test('the device has one certificate for good, whose key opens with its own secret alone', async () => {
  const folder = clientFolder(join(tempFolder(), 'Siladom'))
  const made = await openDevice(folder, secrets)
  expect(made).toEqual(await openDevice(folder, secrets))
  expect(statSync(join(folder, 'perangkat.key')).mode & 0o777).toBe(0o600)
  expect(await openDevice(folder, officeSecretBox({ officeKey: async () => new Uint8Array(32) }))).toBeNull()
})

test('the komputer induk is kept with its certificate, read back, and forgotten with the device', async () => {
  const folder = clientFolder(join(tempFolder(), 'Siladom'))
  await openDevice(folder, secrets)
  expect(readKnownHost(folder)).toBeNull()
  const host = { address: '10.20.4.9', port: 4651, certificate: newDevice().certificate }
  keepKnownHost(folder, host)
  expect(readKnownHost(folder)).toEqual(host)
  forgetHost(folder)
  expect(readKnownHost(folder)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

test.each(['', '{', '{"address":"10.0.0.1","port":4651,"certificate":"x"}', '[]'])(
  'a file that is %j is told as damaged',
  async (text) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'komputer-induk.json'), text)
    expect(readKnownHost(folder)).toBe('damaged')
  },
)
