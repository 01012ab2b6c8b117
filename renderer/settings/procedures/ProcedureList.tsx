// The procedures, each leading to its printed table.
import { forceWords } from '../calendar/calendar-words.ts'
import { useGo } from '../../app/navigation.ts'
import { useRowKeys } from '../../search/use-row-keys.ts'
import { versionWords } from '../../../shared/procedures/revise.ts'
import { Row, Rows } from '../../ui/Rows.tsx'
import type { ProcedureView } from './procedures-data.ts'

export function ProcedureList({ procedures }: { readonly procedures: readonly ProcedureView[] }) {
  const go = useGo()
  const addressOf = (procedure: ProcedureView) => `/pengaturan/sop?prosedur=${encodeURIComponent(procedure.code)}`
  const open = (index: number) => {
    const procedure = procedures[index]
    if (procedure !== undefined) go(addressOf(procedure))
  }
  const keys = useRowKeys(procedures.length, open)
  return (
    <Rows label="Prosedur">
      {procedures.map((procedure, index) => (
        <Row
          key={`${procedure.code} ${procedure.version}`}
          href={addressOf(procedure)}
          {...keys.at(index)}
          onOpen={() => open(index)}
          strong={procedure.title}
          detail={[`${procedure.steps.length} langkah`, ...procedure.promises].join(' · ')}
          end={
            <span className="row-note">
              {procedure.validFrom === null && procedure.validTo === null
                ? versionWords(procedure.version)
                : inForce(procedure)}
            </span>
          }
        />
      ))}
    </Rows>
  )
}

function inForce({ validFrom, validTo }: ProcedureView): string {
  if (validFrom === null) return validTo === null ? '' : `sampai ${forceWords(validTo, validTo)}`
  return forceWords(validFrom, validTo)
}
