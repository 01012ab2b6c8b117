// Prosedur: the thirteen procedures as the sources print them, what is assumed of them, what is odd, what was excepted.
import { assertNever } from '../../../shared/result.ts'
import type { AssumptionView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { useEndpoint } from '../../api/queries.ts'
import { useAddressWords } from '../../app/address.ts'
import { Answered } from '../../ui/Answered.tsx'
import { WordChoice } from '../../ui/WordChoice.tsx'
import { SettingsFrame } from '../SettingsFrame.tsx'
import { Assumptions } from './Assumptions.tsx'
import { Exceptions } from './Exceptions.tsx'
import { Oddities } from './Oddities.tsx'
import { PrintedProcedure } from './PrintedProcedure.tsx'
import { ProcedureList } from './ProcedureList.tsx'
import {
  type ExceptionView,
  type OddityView,
  partOf,
  parts,
  type ProcedureView,
  proceduresSentence,
} from './procedures-data.ts'

interface ProceduresData {
  readonly procedures: readonly ProcedureView[]
  readonly assumptions: readonly AssumptionView[]
  readonly oddities: readonly OddityView[]
  readonly exceptions: readonly ExceptionView[]
}

export function ProceduresPage() {
  const asked = useEndpoint(['settings', 'procedures'], () => api.settings.procedures({}, {}))
  return (
    <Answered asked={asked} doing="Membuka prosedur…">
      {(data) => <Procedures data={data} />}
    </Answered>
  )
}

function Procedures({ data }: { readonly data: ProceduresData }) {
  const { get, set } = useAddressWords()
  const part = partOf(get('lihat'))
  const procedure = part === 'prosedur' ? data.procedures.find((one) => one.code === get('prosedur')) : undefined
  if (procedure !== undefined) return <PrintedProcedure procedure={procedure} />
  return (
    <SettingsFrame slug="sop" title={proceduresSentence(data.procedures.length, data.assumptions)}>
      <WordChoice
        label="Bagian"
        options={parts}
        value={part}
        onChange={(next) => set({ lihat: next === 'prosedur' ? '' : next })}
      />
      <Part data={data} />
    </SettingsFrame>
  )
}

function Part({ data }: { readonly data: ProceduresData }) {
  const part = partOf(useAddressWords().get('lihat'))
  switch (part) {
    case 'prosedur':
      return <ProcedureList procedures={data.procedures} />
    case 'asumsi':
      return <Assumptions assumptions={data.assumptions} />
    case 'keganjilan':
      return <Oddities oddities={data.oddities} />
    case 'pengecualian':
      return <Exceptions exceptions={data.exceptions} />
    default:
      return assertNever(part)
  }
}
