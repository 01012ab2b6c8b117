// Plays a story on the stage: the letter is registered and each official does their act, as they would in the program.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { actAt, actName, deskOf } from '../../../shared/procedures/look-up.ts'
import { act } from '../cases/act.ts'
import { currentDigest } from '../cases/digest.ts'
import { type LoadedCase, loadCase } from '../cases/load.ts'
import { openCase } from '../cases/open.ts'
import type { Caller } from '../http/caller.ts'
import { entryFor } from './answers.ts'
import type { Stage } from './stage.ts'
import { storeRequestLetter } from './story-documents.ts'
import type { Story } from './story.data.ts'

const minute = 60_000

/** Plays until the act at which the story stops; answers the id of its case. */
export async function playStory(stage: Stage, story: Story, startAt: number, today: number): Promise<string> {
  const { services } = stage
  stage.setClock(startAt)
  const jfu = await stage.caller('jfu_sekretariat')
  const number = `${story.label.toUpperCase()}/${localDateOf(startAt, 'Asia/Jakarta').slice(0, 4)}`
  const letter = await storeRequestLetter(stage, story, number, jfu.personId)
  const opened = await openCase(services, jfu, intakeOf(stage, story, number, letter))
  if (!opened.ok) throw new Error(`the story ${story.label} was not registered: ${opened.error.message}`)
  let returned = false
  for (;;) {
    const loaded = await stage.services.store.read(async (tx) => await loadCase(tx, opened.value))
    const here = loaded === null ? null : actAt(loaded.definition, loaded.state.position)
    if (loaded === null || here === null) return opened.value
    const name = actName(here.step.id, here.act.code)
    const back: boolean = story.returned === true && !returned && name === 'S9.paraf_kabid'
    if (name === story.until && !back) {
      if (story.waiting !== undefined) await pause(stage, loaded, await stage.caller(deskOf(here.act)), story.waiting)
      return opened.value
    }
    stage.setClock(Math.min(stage.now() + 7 * minute, today))
    const caller = await stage.caller(deskOf(here.act))
    await perform(stage, caller, loaded, { type: 'take' })
    stage.setClock(Math.min(stage.now() + 4 * minute, today))
    await complete(stage, caller, story, loaded.state.caseId, back)
    returned ||= back
  }
}

async function complete(stage: Stage, caller: Caller, story: Story, caseId: string, back: boolean): Promise<void> {
  const { services } = stage
  const staf = (await stage.caller('staf_teknis')).personId
  const loaded = await services.store.read(async (tx) => await loadCase(tx, caseId))
  if (loaded === null) return
  const { state, definition } = loaded
  const here = actAt(definition, state.position)
  if (here === null) return
  const entry = back
    ? { outcome: 'return', values: {}, items: {} }
    : entryFor(actName(here.step.id, here.act.code), story, state, staf, stage.now())
  const digest = await services.store.read(async (tx) => await currentDigest(tx, services, loaded))
  await perform(stage, caller, loaded, {
    type: 'complete',
    outcome: entry.outcome,
    reason: back ? 'Nama pengelola belum sesuai dengan surat kuasa.' : null,
    values: entry.values,
    items: { ...entry.items },
    documents: [],
    digest,
  })
}

async function pause(stage: Stage, loaded: LoadedCase, caller: Caller, text: string): Promise<void> {
  await perform(stage, caller, loaded, { type: 'pause', reason: 'applicant', text, itemId: null })
}

async function perform(
  stage: Stage,
  caller: Caller,
  loaded: LoadedCase,
  command: PerformInput['command'],
): Promise<void> {
  const here = actAt(loaded.definition, loaded.state.position)
  const post = here === null ? 'jfu_sekretariat' : deskOf(here.act)
  const done = await act(stage.services, caller, loaded.state.caseId, {
    seen: loaded.state.version,
    key: stage.services.makeId(),
    post,
    paper: null,
    proof: null,
    command,
  })
  if (!done.ok)
    throw new Error(
      `${command.type} of ${loaded.row.title} was refused: ${done.error.message} ${JSON.stringify(done.error.data)}`,
    )
}

function intakeOf(stage: Stage, story: Story, number: string, letter: string) {
  const date = localDateOf(stage.now(), 'Asia/Jakarta')
  return {
    key: stage.services.makeId(),
    service: 'sub_domain',
    channel: 'surat',
    receivedAt: stage.now() - 5 * minute,
    startedAt: stage.now() - 4 * minute,
    unitId: story.unit,
    subject: story.subject,
    agendaNumber: null,
    srikandiId: null,
    names: [
      {
        asked: story.label,
        values: {
          use: story.use,
          function_text: story.functionText,
          placement: story.placement,
          ...(story.placement === 'own_server' ? { server_which: 'Server rak 4, 10.20.4.40' } : { capacity_gb: 5 }),
        },
      },
    ],
    values: {
      letter_no: number,
      letter_date: date,
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: story.nature ?? 'biasa',
      attachment_count: 2,
    },
    documents: [letter],
    documentKinds: { [letter]: 'surat_permohonan' },
    paper: null,
    notDuplicate: true,
  }
}
