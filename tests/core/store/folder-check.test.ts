// Where a data folder may lie: on a disk of this computer that no other program copies about.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderFault, type MachineFacts } from '../../../electron/core/store/folder-check.ts'
import { tempFolder } from '../../support/temp-data.ts'

const windows: MachineFacts = { windows: true, env: { OneDrive: 'C:\\Users\\Rina\\Awan Kantor' }, mounts: '' }
const linux: MachineFacts = {
  windows: false,
  env: {},
  mounts: [
    '/dev/sda1 / ext4 rw 0 0',
    'server:/data /mnt/kantor nfs4 rw 0 0',
    '//server/x /mnt/berbagi\\040kantor cifs rw 0 0',
  ].join('\n'),
}

test.each([
  ['\\\\server\\bersama\\Siladom', 'network_folder'],
  ['//server/bersama/Siladom', 'network_folder'],
  ['\\\\?\\UNC\\server\\bersama', 'network_folder'],
  ['C:\\Users\\Rina\\OneDrive\\Siladom', 'synced_folder'],
  ['C:\\Users\\Rina\\OneDrive - Dinkominfo\\Siladom', 'synced_folder'],
  ['C:\\Users\\Rina\\Awan Kantor\\Siladom', 'synced_folder'],
  ['D:\\Dropbox\\Siladom', 'synced_folder'],
  ['G:\\My Drive\\Siladom', 'synced_folder'],
  ['C:\\Users\\Rina\\AppData\\Local\\Siladom', null],
  ['\\\\?\\C:\\Data\\Siladom', null],
])('on Windows %s is answered with %s', (path, code) => {
  expect(folderFault(path, windows)?.code ?? null).toBe(code)
})

test.each([
  ['/mnt/kantor/siladom', 'network_folder'],
  ['/mnt/berbagi kantor/siladom', 'network_folder'],
  ['/mnt/kantornya/siladom', null],
  ['/home/rina/Dropbox/siladom', 'synced_folder'],
  ['/home/rina/siladom', null],
])('on Linux %s is answered with %s', (path, code) => {
  expect(folderFault(path, linux)?.code ?? null).toBe(code)
})

test('a folder below one that a synchroniser has marked is refused', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, '.stfolder'))
  expect(folderFault(join(folder, 'siladom'), linux)?.code).toBe('synced_folder')
})
