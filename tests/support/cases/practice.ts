// A practice office on a real database with a clock that the test moves, and its officials to act with.
import { randomBytes, randomUUID } from 'node:crypto'
import { officeSecretBox } from '../../../electron/core/archive/sealed/office-secret-box.ts'
import { fileObjectStore } from '../../../electron/core/archive/objects/file-object-store.ts'
import { act } from '../../../electron/core/cases/act.ts'
import { currentDigest } from '../../../electron/core/cases/digest.ts'
import { loadCase } from '../../../electron/core/cases/load.ts'
import { openCase } from '../../../electron/core/cases/open.ts'
import { EffectRefused } from '../../../electron/core/cases/perform.ts'
import { caseView } from '../../../electron/core/cases/view.ts'
import { connectionSecrets } from '../../../electron/core/domains/connections/secret-file.ts'
import type { Caller } from '../../../electron/core/http/caller.ts'
import { createOfficeReader } from '../../../electron/core/office/office-reader.ts'
import { enterSampleRegister } from '../../../electron/core/sample/register.ts'
import { createStage, type Stage } from '../../../electron/core/sample/stage.ts'
import type { Services } from '../../../electron/core/services.ts'
import type { Store } from '../../../electron/core/store/store.ts'
import { setUpSample } from '../../../electron/core/setup/set-up-sample.ts'
import { parseLocal } from '../../../shared/calendar/zone.ts'
import type { OpenInput, PerformInput } from '../../../shared/contract/case-commands.ts'
import type { CaseView } from '../../../shared/contract/case-view.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { tempFolder, tempStore } from '../temp-data.ts'

export interface Practice extends Stage {
  readonly dataDir: string
  /** Puts the clock at a local time of the office, `2026-03-17T09:00`. */
  at(local: string): void
  minutes(amount: number): void
  open(change?: Partial<OpenInput>): Promise<string>
  view(caseId: string, post?: PostKey): Promise<CaseView>
  /** Sends a command as the holder of a post; answers the code of a refusal, or `ok`. */
  send(caseId: string, post: PostKey, command: PerformInput['command'], more?: Partial<PerformInput>): Promise<string>
  sendAs(
    caseId: string,
    caller: Caller,
    post: PostKey,
    command: PerformInput['command'],
    more?: Partial<PerformInput>,
  ): Promise<string>
  /** Completes the act at hand as the holder of its desk. */
  complete(caseId: string, entry?: CompleteEntry): Promise<string>
}

export interface CompleteEntry {
  readonly outcome?: string
  readonly reason?: string
  readonly values?: JsonObject
  /** The same values for every asked name, or a function of its index. */
  readonly each?: JsonObject | ((index: number) => JsonObject)
  readonly as?: PostKey
  readonly caller?: Caller
  readonly more?: Partial<PerformInput>
}

const password = 'kata-sandi-latihan'

/** Sets the practice office up on Monday 16 March 2026, 08.30, in Ramadan. */
export async function practice(): Promise<Practice> {
  const dataDir = tempFolder()
  const store = await tempStore(dataDir)
  const services = servicesOn(dataDir, store, parseLocal('2026-03-16T08:30', 'Asia/Jakarta') ?? 0)
  await setUpSample(services, {
    password,
    passwords: { hash: async () => 'x', isRight: async () => true, isWeak: () => false },
  })
  const stage = createStage(services)
  await enterSampleRegister(stage.services, (await stage.caller('staf_teknis')).personId)
  return { ...stage, dataDir, ...tools(stage) }
}

/** The same office after its store was closed, at the same time of its clock. */
export async function reopened({ dataDir, now }: Practice): Promise<Practice> {
  const stage = createStage(servicesOn(dataDir, await tempStore(dataDir), now()))
  return { ...stage, dataDir, ...tools(stage) }
}

function servicesOn(dataDir: string, store: Store, start: number): Services {
  const clock = { now: () => start }
  const secrets = officeSecretBox({ officeKey: async () => new Uint8Array(32) })
  return {
    store,
    objects: fileObjectStore(dataDir),
    secrets,
    connectionSecrets: connectionSecrets(dataDir, secrets),
    office: createOfficeReader(clock),
    proofs: { holds: async () => true, recent: async () => true },
    clock,
    makeId: () => randomUUID(),
    randomBytes: (size) => randomBytes(size),
    closing: new AbortController().signal,
  }
}

function tools(stage: Stage): Omit<Practice, keyof Stage | 'dataDir'> {
  const load = async (caseId: string) => {
    const loaded = await stage.services.store.read(async (tx) => await loadCase(tx, caseId))
    if (loaded === null) throw new Error(`no case ${caseId}`)
    return loaded
  }
  const view = async (caseId: string, post: PostKey = 'kabid') => {
    const caller = await stage.caller(post)
    const loaded = await load(caseId)
    return await stage.services.store.read(async (tx) => await caseView(tx, stage.services, caller, loaded))
  }
  const sendAs = async (
    caseId: string,
    caller: Caller,
    post: PostKey,
    command: PerformInput['command'],
    more: Partial<PerformInput> = {},
  ) => {
    const loaded = await load(caseId)
    const input = {
      seen: loaded.state.version,
      key: stage.services.makeId(),
      post,
      paper: null,
      proof: null,
      command,
      ...more,
    }
    try {
      const done = await act(stage.services, caller, caseId, input)
      return done.ok ? 'ok' : done.error.code
    } catch (error) {
      if (error instanceof EffectRefused) return error.fault.code
      throw error
    }
  }
  const send: Practice['send'] = async (caseId, post, command, more) =>
    await sendAs(caseId, await stage.caller(post), post, command, more)
  return {
    at: (local) => stage.setClock(parseLocal(local, 'Asia/Jakarta') ?? 0),
    minutes: (amount) => stage.setClock(stage.now() + amount * 60_000),
    view,
    send,
    sendAs,
    open: async (change = {}) => {
      const opened = await openCase(stage.services, await stage.caller('jfu_sekretariat'), {
        ...letter(stage),
        ...change,
      })
      if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`)
      return opened.value
    },
    complete: async (caseId, entry = {}) => {
      const loaded = await load(caseId)
      const seen = await view(caseId)
      const post = entry.as ?? seen.step?.post ?? 'kabid'
      const digest = await stage.services.store.read(async (tx) => await currentDigest(tx, stage.services, loaded))
      const { each } = entry
      const items =
        each === undefined
          ? {}
          : Object.fromEntries(
              loaded.state.items.map((item, index) => [item.id, typeof each === 'function' ? each(index) : each]),
            )
      const caller = entry.caller ?? (await stage.caller(post))
      const command = {
        type: 'complete',
        outcome: entry.outcome ?? null,
        reason: entry.reason ?? null,
        values: entry.values ?? {},
        items,
        documents: [],
        digest,
      } as const
      return await sendAs(caseId, caller, post, { ...command, documents: [] }, entry.more)
    },
  }
}

/** A letter of Dinas Perhubungan that asks `e-retribusi` on a server of its own. */
function letter(stage: Stage): OpenInput {
  return {
    key: stage.services.makeId(),
    service: 'sub_domain',
    channel: 'surat',
    receivedAt: stage.now(),
    startedAt: stage.now(),
    unitId: 'unit-dishub',
    subject: 'Permohonan sub domain e-retribusi',
    agendaNumber: null,
    srikandiId: null,
    names: [asked('e-retribusi')],
    values: {
      letter_no: '500.12/77/2026',
      letter_date: '2026-03-13',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
    },
    documents: [],
    documentKinds: {},
    paper: null,
    notDuplicate: false,
  }
}

export function asked(name: string, values: JsonObject = {}) {
  return {
    asked: name,
    values: {
      use: 'pelayanan',
      function_text: 'Pembayaran retribusi',
      placement: 'own_server',
      server_which: 'Rak 4',
      ...values,
    },
  }
}
