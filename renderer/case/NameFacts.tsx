// One asked name: its findings with source and answer, and everything that was entered about it.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { Definition } from '../../shared/procedures/definition.ts'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Page.tsx'
import { answersOf } from './answers.ts'
import { Findings } from './Findings.tsx'
import { knownOf } from './known.ts'
import { LiveCheckFacts } from './servers/LiveCheckFacts.tsx'
import { ServerWork } from './servers/ServerWork.tsx'
import { factsByStep } from './value-words.ts'

interface NameFactsProps {
  readonly item: CaseItem
  readonly view: CaseView
  readonly definition: Definition | null
}

export function NameFacts({ item, view, definition }: NameFactsProps) {
  const steps = definition === null ? [] : factsByStep(definition, item.values, knownOf(view), true)
  return (
    <Section
      title={item.fqdn}
      note={item.asked === item.label || item.asked === item.fqdn ? '' : `ditulis "${item.asked}"`}
    >
      <FactList facts={steps.flatMap((step) => step.facts)} />
      <Findings findings={item.findings} answers={answersOf(item.values)} />
      {item.check !== null && <LiveCheckFacts check={item.check} />}
      {item.values['decision'] === 'approve' && <ServerWork caseId={view.caseId} itemId={item.id} />}
    </Section>
  )
}
