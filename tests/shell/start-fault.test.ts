// What the desktop program does when it cannot start.
import { beforeEach, describe, expect, test } from 'vitest'
import { startShell } from '../../electron/shell/shell.ts'
import { fail } from '../../shared/result.ts'
import { answers, records } from '../support/electron.ts'
import { noClient } from '../support/no-client.ts'

const held = { code: 'held', sentence: 'Folder data ini sedang dipakai oleh Siladom yang lain.' }

beforeEach(() => {
  Object.assign(records, { isReady: false, schemes: [], errorBoxes: [], windows: [], exitCode: undefined })
  answers.hasLock = true
})

describe('a start that fails', () => {
  test('shows the sentence of the fault in a box and ends with its own code, without a window', async () => {
    await startShell({ data: '/nowhere', openCore: async () => fail(held), client: noClient, isHost: () => false })
    expect(records.errorBoxes).toEqual([{ title: 'Siladom tidak dapat dibuka', sentence: held.sentence }])
    expect(records.exitCode).toBe(3)
    expect(records.windows).toEqual([])
  })

  test('a second program on the same folder ends before it touches the database', async () => {
    answers.hasLock = false
    let opened = false
    await startShell({
      data: '/nowhere',
      client: noClient,
      isHost: () => false,
      openCore: async () => {
        opened = true
        return fail(held)
      },
    })
    expect(opened).toBe(false)
    expect(records.exitCode).toBe(0)
    expect(records.errorBoxes).toEqual([])
  })
})
