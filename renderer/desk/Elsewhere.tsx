// Whom else it waits for, folded; its one sentence says how many and where the longest is.
import type { DeskView } from '../../shared/contract/desk.ts'
import { useGo } from '../app/navigation.ts'
import { Section } from '../ui/Page.tsx'
import { Row, Rows } from '../ui/Rows.tsx'
import { PromiseWords } from './PromiseWords.tsx'

export function Elsewhere({ view }: { readonly view: DeskView }) {
  const go = useGo()
  if (view.elsewhereCount === 0) return null
  return (
    <Section title="Menunggu orang lain">
      <details className="elsewhere">
        <summary>
          <span>{view.elsewhereSentence}</span>
          <span className="elsewhere-word" aria-hidden="true" />
        </summary>
        <Rows label="Yang menunggu orang lain">
          {view.elsewhere.map((row) => (
            <Row
              key={row.caseId + row.post}
              href={row.screen}
              onOpen={() => go(row.screen)}
              strong={row.postTitle}
              rest={row.what}
              detail={[row.verb, row.unit, `agenda ${row.agenda}`].filter((word) => word !== '').join(' · ')}
              middle={row.work.words}
              end={<PromiseWords promise={row.promise} />}
            />
          ))}
        </Rows>
        {view.elsewhere.length < view.elsewhereCount && (
          <p className="quiet elsewhere-more">
            {view.elsewhere.length} dari {view.elsewhereCount} permohonan. Yang lain ada di Permohonan.
          </p>
        )}
      </details>
    </Section>
  )
}
