// The backups of an open office: one piece of work at a time, due work each minute, and how things stand.
import { join } from 'node:path'
import { dueBackup, isLate } from '../../../shared/backups/due.ts'
import type { BackupKind } from '../../../shared/backups/kinds.ts'
import { fail, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import { hasAccounts } from '../identity/queries.ts'
import { personalMeta } from '../identity/meta.ts'
import type { NewEvent } from '../log/event.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { programVersion } from '../version.ts'
import { backupFailed, backupMade, backupStreamId } from './events.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { backupsIn, type FoundBackup } from './find.ts'
import { backupHistory, type Place } from './history.ts'
import type { JobName, OrderOf, ResultOf } from './jobs.ts'
import type { ManifestBody } from './manifest.ts'
import { backupId, firstPlace } from './place.ts'
import type { Progress } from './progress.ts'
import { selectLastWork } from './queries.ts'
import { runJob } from './run-job.ts'
import { publicKeyOf, sealSeed } from './seal.ts'
import { placeKeyOf, readSecond, secondFolderName } from './second-place.ts'

export interface RunningJob {
  readonly name: JobName
  readonly progress: Progress | null
}

export interface Backups {
  /** Does what is due; call it each minute. Never rejects. */
  tick(): Promise<void>
  /** Waits for what runs; then, where it is wanted, the backup at the end of the day. Never rejects. */
  finish(withBackup: boolean): Promise<void>
  make(kind: BackupKind, personId: string | null): Promise<Result<ManifestBody, BackupFault>>
  /** Runs a job of this area while no other one runs. */
  run<N extends JobName>(name: N, order: OrderOf<N>): Promise<ResultOf<N>>
  running(): RunningJob | null
  /** Newest first. */
  list(): readonly FoundBackup[]
  /** When the newest backup that counts was made, and whether that is too long ago. */
  health(): { readonly newest: Instant | null; readonly late: boolean }
  /** What the seals of this office are checked against. */
  publicKey(): Promise<string>
}

export function createBackups(services: Services, tellBug: (error: unknown) => void): Backups {
  const { store, clock, secrets, randomBytes } = services
  const place = firstPlace(store.dataDir)
  let known = backupsIn(place)
  let running: RunningJob | null = null
  let ended: Promise<unknown> = Promise.resolve()
  /** Failures that the log has already are not written again, but waited for. */
  const failedAt: Record<Place, Instant | null> = { first: null, second: null }

  const run: Backups['run'] = async (name, order) => {
    if (running !== null) return fail(backupFault('busy'))
    running = { name, progress: null }
    const job = runJob(name, order, (progress) => {
      running = { name, progress }
    })
    try {
      return await job
    } catch (error) {
      tellBug(error)
      return fail(backupFault('broken'))
    } finally {
      running = null
      known = backupsIn(place)
    }
  }

  const note = async (personId: string | null, event: NewEvent): Promise<void> => {
    const meta = personalMeta(clock.now(), personId)
    await store.write(async (tx) => void (await recordAny({ tx, services, meta }, 'backup', backupStreamId, [event])))
  }

  const settle = async (where: Place, personId: string | null, done: Result<ManifestBody, BackupFault>) => {
    failedAt[where] = done.ok || done.error.code === 'busy' ? null : clock.now()
    if (done.ok) return await note(personId, madeEvent(where, done.value))
    if (done.error.code === 'busy') return
    const before = (await store.read(backupHistory))[where].failure
    const isKnown = before?.sentence === done.error.sentence && clock.now() - before.at < dayMillis
    if (!isKnown) await note(personId, backupFailed(where, done.error.sentence))
  }

  const make: Backups['make'] = async (kind, personId) => {
    const work = makeNow(kind, personId)
    ended = work.catch(() => {})
    return await work
  }

  const makeNow: Backups['make'] = async (kind, personId) => {
    const at = clock.now()
    const seed = await sealSeed(secrets)
    const order = { dataDir: store.dataDir, id: backupId(at, randomBytes(4)), kind, at, program: programVersion, seed }
    const made = await run('make', order)
    await settle('first', personId, made)
    return made
  }

  const copyNewest = async (): Promise<void> => {
    const work = copyNow()
    ended = work.catch(() => {})
    await work
  }

  const copyNow = async (): Promise<void> => {
    const second = await store.read(readSecond)
    const [newest] = known
    if (second === null || newest === undefined) return
    const seed = await sealSeed(secrets)
    const copied = await run('copy', {
      from: newest.folder,
      second: second.folder,
      place: join(second.folder, secondFolderName(publicKeyOf(seed))),
      at: clock.now(),
      seed,
      placeKey: await placeKeyOf(second, secrets),
    })
    await settle('second', null, copied)
  }

  const newest = (): Instant | null => known[0]?.manifest.madeAt ?? null

  const isChanged = async (tx: Tx): Promise<boolean> => (await selectLastWork(tx)) > (known[0]?.manifest.head.seq ?? 0)

  const quietly = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      tellBug(error)
    }
  }

  return {
    tick: async () =>
      await quietly(async () => {
        if (running !== null) return
        const due = await store.read(async (tx) => {
          if (!(await hasAccounts(tx))) return null
          const { second, first } = await backupHistory(tx)
          return dueBackup({
            now: clock.now(),
            zone: (await services.office.calendar(tx)).zone,
            changed: await isChanged(tx),
            newest: newest(),
            failedAt: failedAt.first ?? first.failure?.at ?? null,
            second:
              (await readSecond(tx)) === null
                ? null
                : { newest: second.madeAt, failedAt: failedAt.second ?? second.failure?.at ?? null },
          })
        })
        if (due === 'first') await make('interval', null)
        if (due === 'second') await copyNewest()
      }),
    finish: async (withBackup) => {
      await ended
      if (!withBackup) return
      await quietly(async () => {
        const wanted = await store.read(async (tx) => (await hasAccounts(tx)) && (await isChanged(tx)))
        if (wanted) await make('exit', null)
      })
    },
    make,
    run,
    running: () => running,
    list: () => known,
    health: () => ({ newest: newest(), late: isLate(newest(), clock.now()) }),
    publicKey: async () => publicKeyOf(await sealSeed(secrets)),
  }
}

const dayMillis = 24 * 3_600_000

function madeEvent(place: Place, { id, kind, encryption, head, content, objects }: ManifestBody): NewEvent {
  return backupMade({
    backupId: id,
    kind,
    place,
    encrypted: encryption !== null,
    headSeq: head.seq,
    headHash: head.hash,
    content,
    objects: objects.count,
  })
}
