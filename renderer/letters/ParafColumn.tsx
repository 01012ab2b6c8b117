// Who has initialled this packet, whose paraf is next, and the parafs that a return made fall.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Section } from '../ui/Page.tsx'

export function ParafColumn({ view }: { readonly view: CaseView }) {
  const time = useOfficeTime()
  const { parafs, step } = view
  const waiting = step !== null && step.kind === 'paraf' ? step.postTitle : null
  return (
    <div>
      <Section title="Paraf">
        <ul className="paraf-list">
          {parafs.map((paraf) => (
            <li key={`${paraf.step} ${paraf.act} ${paraf.at}`} className={paraf.fallen ? 'paraf-fallen' : 'paraf-done'}>
              <span aria-hidden="true">{paraf.fallen ? '✗' : '✓'}</span>
              <span>
                {paraf.fallen ? <s>{paraf.postTitle}</s> : <strong>{paraf.postTitle}</strong>}
                <span className="quiet">
                  {paraf.by}, {time.short(paraf.at)}
                  {paraf.fromPaper ? ', dari kertas' : ''}
                  {paraf.fallen ? ', gugur karena konsep dikembalikan' : ''}
                </span>
              </span>
            </li>
          ))}
          {waiting !== null && (
            <li className="paraf-here">
              <span aria-hidden="true">○</span>
              <span>
                <strong>{waiting}</strong>
                <span className="quiet">menunggu paraf ini</span>
              </span>
            </li>
          )}
          {parafs.length === 0 && waiting === null && <li className="quiet">Belum ada paraf.</li>}
        </ul>
      </Section>
    </div>
  )
}
