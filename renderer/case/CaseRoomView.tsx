// Holds a case open: keeps what is worked on still, carries out commands, and shows the part that fits.
import { useState } from 'react'
import type { CommandInput } from '../../shared/contract/case-commands.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useMe } from '../api/me.ts'
import { useRefresh } from '../api/refresh.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { say } from '../ui/toast.ts'
import { AfterAct, type DoneAct } from './AfterAct.tsx'
import { type CaseAction, type CaseRoom, CaseRoomContext } from './case-room.ts'
import { CaseHome } from './CaseHome.tsx'
import { CaseNotices } from './CaseNotices.tsx'
import { ActionDialog } from './actions/ActionDialog.tsx'
import { commandWords } from './command-words.ts'
import { type PaperDraft, paperInputOf } from './paper.ts'
import { StepScreen } from './StepScreen.tsx'
import { undoLast } from './undo.ts'
import { useLook } from './use-look.ts'
import { usePerform } from './use-perform.ts'
import './case.css'

export function CaseRoomView({ live }: { readonly live: CaseView }) {
  const me = useMe()
  const refresh = useRefresh()
  const [kept, setKept] = useState(live)
  const [paper, setPaper] = useState<PaperDraft | null>(null)
  const [action, setAction] = useState<CaseAction | null>(null)
  const [done, setDone] = useState<DoneAct | null>(null)
  // What is worked on stays as it was opened; a change by others is told, and read by one button.
  // What no version counts, such as the answer of a name server, comes in at once.
  const working = paper !== null || isWorkedOn(kept, me.personId)
  // An answer that was asked before the last act must not bring the screen back.
  const isNewer = live.version >= kept.version
  if (kept !== live && isNewer && (!working || live.version === kept.version)) setKept(live)
  const view = working || !isNewer ? kept : live
  useLook(live)

  const onDone = (command: CommandInput, after: CaseView) => {
    setKept(after)
    setAction(null)
    const { step } = view
    if (command.type !== 'complete' || step === null) {
      const { done: sentence } = commandWords(command)
      if (sentence !== '') say(sentence)
      return
    }
    setPaper(null)
    const outcome = step.outcomes.find((one) => one.code === command.outcome)
    setDone({ verb: step.verb, number: step.number, next: outcome?.next ?? '', version: after.version })
    const sentence = `${step.verb}: selesai${step.number === '' ? '' : ` (langkah ${step.number})`}.`
    say(sentence, after.abilities.undo ? () => undoLast(after.caseId, step.post, refresh) : null)
  }
  const acting = usePerform({ view, paper: paper === null ? null : paperInputOf(paper), onDone })
  const room: CaseRoom = {
    view,
    perform: (command) => acting.perform(command),
    busy: acting.busy,
    problems: acting.problems,
    open: (chosen) => {
      acting.clear()
      setAction(chosen)
    },
  }
  const take = () => void acting.perform({ type: 'take' })
  const justDone = done !== null && done.version === view.version && paper === null
  const mayTake = view.abilities.take && !justDone && action === null
  useShortcuts(mayTake && !working ? [{ key: 'Enter', does: 'ambil pekerjaan ini', run: take }] : [])

  return (
    <CaseRoomContext value={room}>
      <div className="case-room">
        <CaseNotices
          changed={working && acting.busy === false && live.version > view.version}
          fault={action === null ? acting.fault : null}
          paper={paper}
          onPaper={setPaper}
          onReload={() => {
            acting.clear()
            setKept(live)
            refresh()
          }}
        />
        {justDone ? (
          <AfterAct done={done} view={view} onGoOn={() => setDone(null)} onTake={take} busy={acting.busy} />
        ) : working ? (
          <StepScreen
            view={view}
            complete={(completion, options) =>
              acting.perform(
                {
                  type: 'complete',
                  outcome: null,
                  reason: null,
                  values: {},
                  items: {},
                  documents: [],
                  digest: null,
                  ...completion,
                },
                options,
              )
            }
            perform={acting.perform}
            busy={acting.busy}
            problems={acting.problems}
            paper={paper === null ? null : { officialName: paper.officialName }}
          />
        ) : (
          <CaseHome onTake={take} />
        )}
        {action !== null && (
          <ActionDialog
            action={action}
            onClose={() => {
              acting.clear()
              setAction(null)
            }}
            onPaper={(draft) => {
              setAction(null)
              setDone(null)
              setKept(live)
              setPaper(draft)
            }}
          />
        )}
        {acting.dialog}
      </div>
    </CaseRoomContext>
  )
}

/** Taken by this person; the sheet of a disposisi is open at once, so that two actions are enough. */
function isWorkedOn({ step, status, takenBy, abilities }: CaseView, personId: string): boolean {
  if (step === null || status !== 'open' || !abilities.complete) return false
  return takenBy?.id === personId || step.kind === 'disposition'
}
