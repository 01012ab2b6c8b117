// One procedure as its source prints it: cell by cell, the empty ones included, the posts of today beside.
import { versionWords } from '../../../shared/procedures/revise.ts'
import { Go } from '../../app/Go.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { Section } from '../../ui/Page.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { SettingsFrame } from '../SettingsFrame.tsx'
import { ProcedureActors } from './actors/ProcedureActors.tsx'
import { VersionList } from './actors/VersionList.tsx'
import type { PrintedStep, ProcedureView } from './procedures-data.ts'

const columns: readonly Column<PrintedStep>[] = [
  { key: 'number', title: 'No.', width: '3rem', cell: (step) => step.number },
  {
    key: 'procedure',
    title: 'Uraian prosedur',
    width: '24%',
    rowHeader: true,
    cell: (step) => <Cell text={step.procedure} />,
  },
  { key: 'actors', title: 'Pelaksana', width: '13%', cell: (step) => [...new Set(step.actors)].join(', ') },
  { key: 'requirements', title: 'Kelengkapan', width: '16%', cell: (step) => <Cell text={step.requirements} /> },
  { key: 'time', title: 'Waktu', width: '6%', cell: (step) => <Cell text={step.time} /> },
  { key: 'output', title: 'Output', width: '12%', cell: (step) => <Cell text={step.output} /> },
  { key: 'note', title: 'Keterangan', width: '18%', cell: (step) => <Cell text={step.note} /> },
  { key: 'source', title: 'Sumber', width: '7%', cell: (step) => step.source },
]

export function PrintedProcedure({ procedure }: { readonly procedure: ProcedureView }) {
  const { title, version, steps, promises, tariffs, components } = procedure
  return (
    <SettingsFrame
      slug="sop"
      title={title}
      sub={
        <>
          {steps.length} langkah, {versionWords(version)}. <Go to="/pengaturan/sop">Semua prosedur</Go>
        </>
      }
    >
      <div className="printed">
        <Table caption={title} columns={columns} rows={steps} rowKey={(step) => `${step.number} ${step.label}`} />
      </div>
      <ProcedureActors procedure={procedure} />
      <VersionList versions={procedure.versions} />
      {(promises.length > 0 || tariffs.length > 0) && (
        <Section title="Janji dan tarif">
          <ul>
            {[...promises, ...tariffs].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      {components.length > 0 && (
        <Section title="Komponen standar pelayanan">
          <FactList facts={components.map(({ label, text }) => ({ label, value: text }))} />
        </Section>
      )}
    </SettingsFrame>
  )
}

function Cell({ text }: { readonly text: string }) {
  return <span className="printed-cell">{text}</span>
}
