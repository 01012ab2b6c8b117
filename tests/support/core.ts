// Opens a core on a folder of its own, with a clock that the test moves and cheap passwords, and calls its endpoints.
import { randomBytes, randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { HostEnv } from '../../electron/core/host-env.ts'
import type { LanCore } from '../../electron/core/lan/lan-host.ts'
import { officeSecretBox } from '../../electron/core/archive/sealed/office-secret-box.ts'
import { createCore, type CoreOptions } from '../../electron/core/core.ts'
import { cheapPasswords } from './cheap-passwords.ts'
import { tempFolder } from './temp-data.ts'
import { type TestClock, testClock } from './test-clock.ts'

export interface OpenedCore {
  readonly core: LanCore
  readonly data: string
  readonly clock: TestClock
  /** What the core reported as bugs; a test that expects none may look. */
  readonly bugs: unknown[]
  close(): Promise<void>
}

export const officeKey = new Uint8Array(32).fill(7)

/** Closed when the test ends, unless the test has done so. */
export async function openCore({
  data = tempFolder(),
  clock = testClock(),
  ...more
}: Partial<Omit<CoreOptions, 'clock'>> & { clock?: TestClock } = {}): Promise<OpenedCore> {
  const bugs: unknown[] = []
  const opened = await createCore({
    data,
    clock,
    pageDir: null,
    makeId: () => randomUUID(),
    randomBytes: (size) => new Uint8Array(randomBytes(size)),
    secrets: officeSecretBox({ officeKey: async () => officeKey }),
    passwordCost: cheapPasswords,
    backups: 'manual',
    tellBug: (_report, error) => bugs.push(error),
    ...more,
  })
  if (!opened.ok) throw new Error(opened.error.sentence)
  const core = opened.value
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await core.close()
    isOpen = false
  }
  onTestFinished(close)
  return { core, data, clock, bugs, close }
}

export const inTest: HostEnv = { transport: 'test' }
