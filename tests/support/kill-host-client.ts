// One window of the kill tests: works through what lies on the desks, registers letters with a scan, and says what was acknowledged.
import { localDateOf } from '../../shared/calendar/zone.ts'
import type { OpenInput, PerformInput } from '../../shared/contract/case-commands.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { type ApiClient, apiClient } from './api-client.ts'
import { pdf } from './gate-samples.ts'
import { enteredAt } from './kill-host-acts.ts'
import { letterOf } from './request-letter.ts'

/** What a client has sent and not heard of yet: it is sent again, with the same key, to the next host. */
export type Pending =
  | { readonly kind: 'open'; readonly input: OpenInput }
  | {
      readonly kind: 'act'
      readonly caseId: string
      readonly act: string
      readonly input: PerformInput
      readonly user: string
    }

/** A piece of work that the host said was done. */
export type Acknowledged =
  | { readonly kind: 'open'; readonly key: string; readonly caseId: string; readonly agenda: string }
  | { readonly kind: 'act'; readonly key: string; readonly caseId: string; readonly act: string }
  | { readonly kind: 'upload'; readonly documentId: string }

export interface Desks {
  readonly password: string
  /** Token by user; kept over restarts, as the tab of a browser does. */
  readonly tokens: Map<string, string>
}

export interface KillClient {
  /** Works until the host is gone. */
  work(url: string, tell: (what: Acknowledged) => void): Promise<void>
}

/** The Kepala Dinas comes up more often: an approval reserves a number, stores letters and binds both, the most that a kill can break. */
const users = [
  'kadis',
  'jfu.sekretariat',
  'jfu.bidang',
  'kadis',
  'staf.teknis',
  'kasi',
  'kabid',
  'kadis',
  'sekretaris',
] as const

export function killClient(name: string, desks: Desks, random: () => number): KillClient {
  let pending: Pending | null = null
  let made = 0
  /** The last command wants the password. */
  let asks = false
  const key = (): string => `${name}-${(made += 1)}-${Math.floor(random() * 1e9)}`

  return {
    work: async (url, tell) => {
      const as = (user: string): ApiClient =>
        apiClient(
          (path, init) => fetch(`${url}${path}`, init),
          () => desks.tokens.get(user) ?? null,
        )

      const settle = async (): Promise<void> => {
        const sent = pending
        if (sent?.kind === 'open') {
          const opened = await as('jfu.sekretariat').cases.open({}, sent.input)
          if (opened.ok)
            tell({ kind: 'open', key: sent.input.key, caseId: opened.value.caseId, agenda: opened.value.agenda })
        } else if (sent !== null) {
          const done = await as(sent.user).cases.perform({ caseId: sent.caseId }, sent.input)
          if (done.ok) tell({ kind: 'act', key: sent.input.key, caseId: sent.caseId, act: sent.act })
          asks = !done.ok && done.error.code === 'reauthentication_required'
        }
        pending = null
      }

      const register = async (): Promise<void> => {
        const stored = await as('jfu.sekretariat').files.upload(
          {},
          { name: 'surat.pdf', kind: 'surat_permohonan' },
          new Blob([new Uint8Array(pdf(1, { ending: `%%EOF\n% ${key()}\n` }))]),
        )
        if (!stored.ok) return
        const [document] = stored.value.documents
        if (document === undefined) return
        tell({ kind: 'upload', documentId: document.id })
        pending = { kind: 'open', input: letterOf(key(), [document.id], Date.now()) }
        await settle()
      }

      const actOn = async (view: CaseView, user: string): Promise<void> => {
        const entered = enteredAt(view, localDateOf(Date.now(), 'Asia/Jakarta'))
        if (entered === null || view.step === null || !view.abilities.complete) return
        const command = { type: 'complete' as const, ...entered, reason: null, documents: [], digest: view.digest }
        const input = { seen: view.version, key: key(), post: view.step.post, paper: null, proof: null, command }
        const act = `${view.step.id}.${view.step.act}`
        pending = { kind: 'act', caseId: view.caseId, act, input, user }
        await settle()
        if (!asks) return
        const proved = await as(user).session.prove({}, { password: desks.password, digest: view.digest })
        if (!proved.ok) return
        pending = {
          kind: 'act',
          caseId: view.caseId,
          act,
          input: { ...input, key: key(), proof: proved.value.proof },
          user,
        }
        await settle()
      }

      const fromDesk = async (): Promise<void> => {
        const user = users[Math.floor(random() * users.length)] ?? 'kabid'
        const desk = await as(user).desk.get({}, {})
        if (!desk.ok) {
          await logIn(as(user), user, desks)
          return
        }
        const letters = desk.value.now.filter((one) => one.stepNumber === '11')
        const rows = letters.length > 0 ? letters : desk.value.now
        const row = rows[Math.floor(random() * rows.length)]
        if (row === undefined) return
        const seen = await as(user).cases.get({ caseId: row.caseId }, {})
        if (seen.ok) await actOn(seen.value, user)
      }

      try {
        await settle()
        for (;;) await (random() < 0.2 ? register() : fromDesk())
      } catch (error) {
        if (!isGone(error)) throw error
      }
    },
  }
}

async function logIn(window: ApiClient, user: string, desks: Desks): Promise<void> {
  const session = await window.session.login({}, { user, password: desks.password })
  if (session.ok) desks.tokens.set(user, session.value.token)
}

/** The host died under the request, or while it wrote the answer. */
function isGone(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError
}
