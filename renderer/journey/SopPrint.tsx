// What the printer gets of the journey: identity page and the official columns, landscape. Not drawn on the screen.
import type { CaseView, JourneyView } from '../../shared/contract/case-view.ts'
import { useMe } from '../api/me.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useDefinition } from '../case/use-definition.ts'
import { LetterPage } from '../letters/page/LetterPage.tsx'
import { sopSheetOf } from './sop-print.ts'
import './sop-print.css'

export function SopPrint({ view, journey }: { readonly view: CaseView; readonly journey: JourneyView }) {
  const { office } = useMe()
  const time = useOfficeTime()
  const definition = useDefinition(view.service.code, view.service.version)
  if (definition === null) return null
  return (
    <div className="sop-print" aria-hidden="true">
      <LetterPage model={sopSheetOf({ definition, view, journey, office, time })} label="Lembar SOP" draft={false} />
    </div>
  )
}
