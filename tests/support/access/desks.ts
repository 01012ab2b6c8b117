// An office in which each post is held by a person of its own, and one request in each state.
import type { OpenInput } from '../../../shared/contract/case-commands.ts'
import { type PostKey, postKeys } from '../../../shared/office/posts.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { value } from '../api-client.ts'
import { openCore } from '../core.ts'
import { pdf } from '../gate-samples.ts'
import { accountFor, adminPassword, logIn, newKey, officeForm, sendTo, window, type Window_ } from '../small-office.ts'

export const caseStates = ['open', 'paused', 'ended'] as const
export type CaseState = (typeof caseStates)[number]

export interface Desks {
  readonly windows: Readonly<Record<PostKey, Window_>>
  readonly cases: Readonly<Record<CaseState, string>>
  /** A letter and an identity scan of the open case. */
  readonly letterId: string
  readonly identityId: string
  readonly bugs: readonly unknown[]
  readonly data: string
  close(): Promise<void>
  /** The version of a case as it stands now. */
  version(caseId: string): Promise<number>
}

const onePost = postKeys.map((post) => ({ name: `Pejabat ${post}`, nip: '', rank: '', posts: [post], sk: 'SK 1/2022' }))

/** @param values more values of the letters of the open and the ended request */
export async function desksOfEachPost(values: JsonObject = {}): Promise<Desks> {
  const opened = await openCore()
  const send = sendTo(opened)
  const admin = { ...officeForm.admin, person: postKeys.indexOf('admin') }
  value(await window(send).api.session.setup({}, { ...officeForm, people: onePost, admin }))
  const office = { ...opened, send, admin: await logIn(send, admin.user, adminPassword) }
  const windows: Partial<Record<PostKey, Window_>> = { admin: office.admin }
  for (const post of postKeys) windows[post] ??= await accountFor(office, post, post.replace('_', '.'))
  const all = complete(windows)
  const jfu = all.jfu_sekretariat
  const unit = value(
    await office.admin.api.settings.saveUnit(
      {},
      {
        key: newKey(),
        id: null,
        name: 'Dinas Perhubungan',
        abbreviation: 'dishub',
        kind: 'pd',
        parentId: null,
        head: '',
        active: true,
      },
    ),
  )
  const upload = async (kind: string) =>
    value(await jfu.api.files.upload({}, { name: `${kind}.pdf`, kind }, new Blob([new Uint8Array(pdf(1))])))
      .documents[0]?.id ?? ''
  const [letterId, identityId] = [await upload('surat_permohonan'), await upload('identitas')]
  const now = opened.clock.now()
  const open = async (asked: string, documents: readonly string[], more: JsonObject = {}) => {
    const input = letter(asked, unit.id, now, documents)
    return value(await jfu.api.cases.open({}, { ...input, values: { ...input.values, ...more } })).caseId
  }
  const cases = {
    open: await open('uji-satu', [letterId, identityId], values),
    paused: await open('uji-dua', []),
    ended: await open('uji-tiga', [], values),
  }
  const version = async (caseId: string) => value(await all.kabid.api.cases.get({ caseId }, {})).version
  const perform = async (
    post: PostKey,
    caseId: string,
    command: Parameters<Window_['api']['cases']['perform']>[1]['command'],
  ) =>
    value(
      await all[post].api.cases.perform(
        { caseId },
        { seen: await version(caseId), key: newKey(), post, paper: null, proof: null, command },
      ),
    )
  await perform('kabid', cases.paused, { type: 'pause', reason: 'applicant', text: 'Surat kuasa', itemId: null })
  await perform('kabid', cases.ended, { type: 'withdraw', note: 'Surat 9/2026', documents: [] })
  await perform('jfu_sekretariat', cases.ended, {
    type: 'complete',
    outcome: null,
    reason: null,
    values: archived,
    items: {},
    documents: [],
    digest: null,
  })
  return {
    windows: all,
    cases,
    letterId,
    identityId,
    bugs: opened.bugs,
    data: opened.data,
    version,
    close: opened.close,
  }
}

const archived: JsonObject = {
  classification: '500.12',
  retention_active: 2,
  retention_inactive: 3,
  retention_fate: 'dinilai_kembali',
  hardcopy_place: 'Lemari A',
}

function complete(windows: Partial<Record<PostKey, Window_>>): Record<PostKey, Window_> {
  const entries = postKeys.map((post) => [post, windows[post]])
  return Object.fromEntries(entries)
}

function letter(asked: string, unitId: string, now: number, documents: readonly string[]): OpenInput {
  return {
    key: newKey(),
    service: 'sub_domain',
    channel: 'surat',
    receivedAt: now,
    startedAt: now,
    unitId,
    subject: `Permohonan ${asked}`,
    agendaNumber: null,
    srikandiId: null,
    names: [
      { asked, values: { use: 'pelayanan', function_text: 'Uji', placement: 'own_server', server_which: 'Rak 4' } },
    ],
    values: {
      letter_no: `${asked}/2026`,
      letter_date: '2026-03-16',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
    },
    documents: [...documents],
    documentKinds: Object.fromEntries(
      documents.map((id, index) => [id, index === 0 ? 'surat_permohonan' : 'identitas']),
    ),
    paper: null,
    notDuplicate: false,
  }
}
