// Papers of a case that can be printed now, each as a DOCX file.
import { letters } from '../../shared/contract/letters.ts'
import { api } from '../api/client.ts'
import { saveFile } from '../api/download.ts'
import { useEndpoint } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Section } from '../ui/Page.tsx'
import { say } from '../ui/toast.ts'
import './case.css'

interface PapersProps {
  readonly caseId: string
  readonly version: number
  /** Only these kinds, in this order; all where it is left out. */
  readonly only?: readonly string[]
  readonly title?: string
}

export function Papers({ caseId, version, only, title = 'Cetak' }: PapersProps) {
  const asked = useEndpoint(['letters', 'papers', caseId, version], () => api.letters.papers({ caseId }, {}), {
    keepOld: true,
  })
  if (asked.state !== 'ready') return null
  const papers = asked.value.papers.filter((paper) => only === undefined || only.includes(paper.kind))
  if (papers.length === 0) return null
  return (
    <Section title={title} note="naskah DOCX, siap dicetak">
      <div className="paper-buttons">
        {papers.map((paper) => (
          <Button key={paper.kind} small onClick={() => void savePaper(caseId, paper.kind)}>
            <Icon name="print" /> {paper.title}
          </Button>
        ))}
      </div>
    </Section>
  )
}

/** Downloads one paper and says its file name, or why it could not be had. */
export async function savePaper(caseId: string, kind: string): Promise<void> {
  const saved = await saveFile(letters.paper, { caseId, kind }, {})
  say(saved.ok ? `${saved.value.fileName} sudah diunduh. Buka lalu cetak.` : saved.error.message)
}
