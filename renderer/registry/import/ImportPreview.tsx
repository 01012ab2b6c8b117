// What an import would enter under the chosen mapping, and the button that enters it.
import { type ReactNode, useState } from 'react'
import type { ImportMapping } from '../../../shared/contract/register-import.ts'
import type { UnitView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'
import { useEndpoint, useSend } from '../../api/queries.ts'
import { useGo } from '../../app/navigation.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ActionBar, Page, Section } from '../../ui/Page.tsx'
import { say } from '../../ui/toast.ts'
import { type ImportCounts, previewSentence } from './import-words.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { UnknownOwners } from './UnknownOwners.tsx'

interface ImportPreviewProps {
  readonly importId: string
  readonly mapping: ImportMapping
  readonly units: readonly UnitView[]
  readonly onMapping: (mapping: ImportMapping) => void
  /** The file and what its columns mean, above the preview. */
  readonly children: ReactNode
}

export function ImportPreview({ importId, mapping, units, onMapping, children }: ImportPreviewProps) {
  const asked = useEndpoint(
    ['imports', 'preview', importId, mapping],
    () => api.imports.preview({ importId }, mapping),
    { keepOld: true },
  )
  return (
    <Answered asked={asked} doing="Memeriksa setiap baris…">
      {({ counts, lines, owners, digest }) => (
        <Page
          title={previewSentence(counts)}
          sub="Tidak ada yang dicatat sebelum Anda menekan Catat."
          footer={<EnterBar importId={importId} mapping={mapping} counts={counts} digest={digest} />}
        >
          {children}
          <UnknownOwners
            owners={owners}
            units={units}
            chosen={mapping.owners}
            onChoose={(said) => onMapping({ ...mapping, owners: { ...said } })}
          />
          <Section title="Pratinjau">
            <PreviewTable lines={lines} />
          </Section>
        </Page>
      )}
    </Answered>
  )
}

interface EnterBarProps {
  readonly importId: string
  readonly mapping: ImportMapping
  readonly counts: ImportCounts
  readonly digest: string
}

function EnterBar({ importId, mapping, counts, digest }: EnterBarProps) {
  const go = useGo()
  const [key] = useState(newKey)
  const [leaveWrong, setLeaveWrong] = useState(false)
  const enter = useSend((input: Parameters<typeof api.imports.enter>[1]) => api.imports.enter({ importId }, input))
  const send = async () => {
    const answer = await enter.send({ key, mapping, digest, leaveWrong })
    if (answer?.ok !== true) return
    say(`${answer.value.entered} nama dicatat di register.`)
    go('/register')
  }
  const blocked = counts.wrong > 0 && !leaveWrong
  return (
    <ActionBar
      note={
        <>
          {enter.fault !== null && (
            <Notice tone="warning" live>
              {enter.fault.message}
            </Notice>
          )}
          {counts.wrong > 0 && counts.new > 0 && (
            <Tick
              id="leave-wrong"
              label={`Catat baris yang benar saja; ${counts.wrong} baris salah dilewati`}
              checked={leaveWrong}
              onChange={setLeaveWrong}
            />
          )}
        </>
      }
    >
      {counts.new > 0 && (
        <Button
          look="primary"
          disabled={blocked}
          busy={enter.busy && `Mencatat ${counts.new} nama…`}
          onClick={() => void send()}
        >
          Catat {counts.new} nama
        </Button>
      )}
    </ActionBar>
  )
}
