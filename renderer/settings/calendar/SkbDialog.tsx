// Pastes the list of an SKB: beside it what was read, what was not, and what saving will do to running cases.
import { useState } from 'react'
import { weekdayOf } from '../../../shared/calendar/dates.ts'
import { dateInWords, weekdayName } from '../../../shared/calendar/format.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useEndpoint, useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import type { DecreeView } from '../../../shared/contract/settings-records.ts'
import { dayKindWords } from './calendar-words.ts'
import { decreeOf } from './decree-form.ts'
import { skbText } from './skb-text.ts'
import { useSettled } from './use-settled.ts'

interface SkbDialogProps {
  readonly year: number
  readonly decrees: readonly DecreeView[]
  readonly onClose: () => void
}

type DecreeInput = Parameters<typeof api.settings.saveDecree>[1]

export function SkbDialog({ year, decrees, onClose }: SkbDialogProps) {
  const known = decrees.find(
    (one) => one.kind === 'holidays' && one.content['complete'] === true && one.content['year'] === year,
  )
  const read = known === undefined ? null : decreeOf(known)
  const [text, setText] = useState(read?.kind === 'holidays' ? skbText(read.holidays) : '')
  const [number, setNumber] = useState(known?.number ?? '')
  const [source, setSource] = useState(known?.source ?? '')
  const [checked, setChecked] = useState(false)
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const pasted = useSettled(text, 350)
  const preview = useEndpoint(
    ['settings', 'skb', year, pasted],
    () => api.settings.parseSkb({}, { text: pasted, year }),
    {
      enabled: pasted.trim() !== '',
      keepOld: true,
    },
  )
  const save = useSend((input: DecreeInput) => api.settings.saveDecree({}, input))
  const result = pasted.trim() !== '' && preview.state === 'ready' ? preview.value : null
  const isReady =
    result !== null && pasted === text && result.holidays.length > 0 && (result.problems.length === 0 || checked)
  const send = async () => {
    if (result === null || !isReady) return
    if (number.trim() === '') return setProblems([{ path: 'number', sentence: 'Tulis nomor SKB seperti tercetak.' }])
    const answer = await save.send({
      key,
      id: known?.id ?? null,
      kind: 'holidays',
      title: known?.title ?? `Hari libur nasional dan cuti bersama ${year}`,
      number: number.trim(),
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      content: { assumed: null, year, complete: true, holidays: result.holidays },
      source: source.trim(),
    })
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say(`Hari libur ${year} tersimpan. ${answer.value.effect}`)
    onClose()
  }
  return (
    <Dialog
      open
      width={64}
      title={`Hari libur nasional dan cuti bersama ${year}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" disabled={!isReady} busy={save.busy && 'Menyimpan…'} onClick={() => void send()}>
            Simpan hari libur {year}
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="skb">
        <div className="skb-column">
          <Paragraph
            id="text"
            label="Daftar SKB"
            help="Tempel daftarnya apa adanya, dengan judul Hari libur nasional dan Cuti bersama."
            rows={14}
            value={text}
            onChange={setText}
            error={errorAt(problems, 'text')}
            maxLength={20_000}
            autoFocus
          />
          <TextField
            id="number"
            label="Nomor SKB"
            value={number}
            onChange={setNumber}
            error={errorAt(problems, 'number')}
            maxLength={200}
          />
          <TextField
            id="source"
            label="Sumber"
            help="Di mana naskahnya didapat."
            optional
            value={source}
            onChange={setSource}
            maxLength={300}
          />
        </div>
        <div className="skb-column" aria-live="polite">
          {result === null ? (
            <p className="quiet">
              {preview.state === 'failed'
                ? preview.fault.message
                : 'Yang terbaca dari daftar tampil di sini sebelum disimpan.'}
            </p>
          ) : (
            <>
              <Notice title={`${result.holidays.length} hari terbaca.`}>{result.effect}</Notice>
              {result.problems.length > 0 && (
                <>
                  <Notice tone="warning" title="Periksa yang tidak terbaca.">
                    <ul>
                      {result.problems.map((problem) => (
                        <li key={problem}>{problem}</li>
                      ))}
                    </ul>
                  </Notice>
                  <Tick
                    id="checked"
                    label="Sudah saya periksa; simpan yang terbaca"
                    checked={checked}
                    onChange={setChecked}
                  />
                </>
              )}
              <ul aria-label="Hari yang terbaca">
                {result.holidays.map((day) => (
                  <li key={day.date}>
                    <strong>
                      {weekdayName(weekdayOf(day.date))}, {dateInWords(day.date)}
                    </strong>{' '}
                    {day.name} <span className="quiet">({dayKindWords(day.kind).toLocaleLowerCase('id')})</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </Dialog>
  )
}
