// Makes a whole practice office in an empty folder: officials, accounts, register, and so many requests.
import type { DateText } from '../../../shared/time.ts'
import { setUpSample } from '../setup/set-up-sample.ts'
import type { Services } from '../services.ts'
import { fillBulk } from './bulk.ts'
import { fillFinished, fillSample } from './fill.ts'
import { stories } from './story.data.ts'

export interface OfficeOptions {
  /** Requests in all. */
  readonly cases: number
  readonly today: DateText
  /** Of all accounts; made by real chance, for it opens the office. */
  readonly password: string
  readonly onProgress?: (done: number) => void
}

/** The newest finished requests have their letters as files. */
const withLetters = 50

/** Beyond the twelve stories come finished requests with letters, and before them as many others as are asked. */
export async function makeOffice(
  services: Services,
  { cases, today, password, onProgress }: OfficeOptions,
): Promise<void> {
  await setUpSample(services, { password })
  const beyond = Math.max(0, cases - stories.length)
  const finished = Math.min(withLetters, Math.floor(beyond / 10))
  const many = beyond - finished
  if (many > 0) await fillBulk(services, { cases: many, today, ...(onProgress === undefined ? {} : { onProgress }) })
  if (finished > 0) await fillFinished(services, finished)
  await fillSample(services, Math.min(cases, stories.length))
}
