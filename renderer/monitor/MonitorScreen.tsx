// Pemantauan: the state of all names at a glance; what is not sound first, each with its sentence and the way to it.
import { useEffect } from 'react'
import type { WatchedName } from '../../shared/contract/watch.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { type Asked, useEndpoint, useSend } from '../api/queries.ts'
import { useRefresh } from '../api/refresh.ts'
import { Go } from '../app/Go.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'
import { boardSentence, lookedSentence, standingOf } from './monitor-words.ts'
import { MaintenancePart } from './MaintenancePart.tsx'
import { NameTiles } from './NameTiles.tsx'
import { TroubleList } from './TroubleList.tsx'
import './monitor.css'

type BoardAnswer = Awaited<ReturnType<typeof api.watch.board>>
export type Board = Extract<BoardAnswer, { readonly ok: true }>['value']

export function MonitorScreen() {
  const asked = useEndpoint(['watch', 'board'], () => api.watch.board({}, {}))
  useWhileRunning(asked)
  return (
    <Answered asked={asked} doing="Membuka pemantauan…">
      {(board) => <BoardPage board={board} />}
    </Answered>
  )
}

/** Results of checks are no events, so a running round is asked after. */
function useWhileRunning(asked: Asked<Board>): void {
  const refresh = useRefresh()
  const running = asked.state === 'ready' && asked.value.running !== null
  useEffect(() => {
    if (!running) return
    const timer = setInterval(refresh, 1_000)
    return () => clearInterval(timer)
  }, [running, refresh])
}

function BoardPage({ board }: { readonly board: Board }) {
  const time = useOfficeTime()
  const { names, setting, lastAt, running, maintenance } = board
  const troubled = names.filter((name) => name.alarm !== null || name.level === 'bad' || name.level === 'warn')
  const last = lastAt === null ? null : time.long(lastAt)
  return (
    <Page
      title={boardSentence(names)}
      sub={lookedSentence(setting.on, setting.everyHours, last)}
      tools={<BoardTools board={board} />}
    >
      {running !== null && (
        <Notice live>
          Memeriksa {running.done} dari {running.total} nama…
        </Notice>
      )}
      {!setting.on && <OffNotice />}
      {names.length === 0 ? (
        <Empty sentence="Register belum berisi nama.">
          <p>
            <Go to="/register">Buka register sub domain</Go>
          </p>
        </Empty>
      ) : (
        <>
          <TroubleList names={troubled} />
          <Section title="Semua nama" note={legend(names)}>
            <NameTiles names={names} />
          </Section>
        </>
      )}
      <MaintenancePart windows={maintenance} names={names} />
    </Page>
  )
}

function legend(names: readonly WatchedName[]): string {
  return names.some((name) => standingOf(name) !== 'ok')
    ? '✓ sehat, ! bermasalah atau perlu diperhatikan, ? tidak dapat diperiksa, · belum pernah diperiksa'
    : '✓ sehat'
}

function OffNotice() {
  const me = useMe()
  const words = 'Nyalakan bila komputer ini mempunyai jaringan; satu nama dapat diperiksa kapan saja dari halamannya.'
  return (
    <Notice
      tone="warning"
      title="Pemantauan tidak menyala."
      action={
        me.abilities.includes('watch.write') ? (
          <Go to="/pengaturan/pemantauan" className="button button-plain button-small">
            Buka setelannya
          </Go>
        ) : undefined
      }
    >
      {me.abilities.includes('watch.write') ? words : `${words} Administrator menyalakannya di Pengaturan.`}
    </Notice>
  )
}

function BoardTools({ board }: { readonly board: Board }) {
  const me = useMe()
  const round = useSend(() => api.watch.round({}, {}))
  if (!me.abilities.includes('watch.check') || board.names.length === 0) return null
  return (
    <>
      {round.fault !== null && <span role="status">{round.fault.message}</span>}
      <Button busy={(round.busy || board.running !== null) && 'Memeriksa…'} onClick={() => void round.send(undefined)}>
        Periksa semua sekarang
      </Button>
    </>
  )
}
