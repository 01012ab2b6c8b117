// Things to see to that are no case: a post without a holder, a year without a decree.
import type { DeskView } from '../../shared/contract/desk.ts'
import { Go } from '../app/Go.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Section } from '../ui/Page.tsx'

export function DeskWarnings({ warnings }: { readonly warnings: DeskView['warnings'] }) {
  if (warnings.length === 0) return null
  return (
    <Section title="Perlu dibenahi">
      <ul className="desk-warnings">
        {warnings.map((warning) => (
          <li key={warning.sentence}>
            <Notice
              tone="warning"
              action={
                <Go to={warning.screen} className="button button-plain button-small">
                  Buka
                </Go>
              }
            >
              {warning.sentence}
            </Notice>
          </li>
        ))}
      </ul>
    </Section>
  )
}
