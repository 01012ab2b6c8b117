// Fills a command with what only the core knows before it is decided: findings, sentences, versions, sealed personal data.
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import type { Command, FieldProblem } from '../../../shared/procedures/commands.ts'
import { actAt } from '../../../shared/procedures/look-up.ts'
import type { PersonalRecord } from '../archive/sealed/personal.ts'
import { definitionHash } from '../procedures/definition-hash.ts'
import { readBook } from '../procedures/book.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { enrich } from './enrich.ts'
import { groundProblems } from './ground-problems.ts'
import type { LoadedCase } from './load.ts'
import { sealValues } from './personal-fields.ts'

export interface FilledCommand {
  readonly command: Command
  /** To be kept with the events. */
  readonly personal: readonly PersonalRecord[]
  readonly problems: readonly FieldProblem[]
}

/** Nothing is written yet. */
export async function fillCommand(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  { command, paper }: PerformInput,
): Promise<FilledCommand> {
  if (command.type === 'original_received') return only({ ...command, agendaId: services.makeId() })
  if (command.type === 'move_version') {
    const definition = (await readBook(tx)).of(loaded.definition.code, command.to)
    return only({ ...command, to: definition === null ? null : { definition, hash: definitionHash(definition) } })
  }
  if (command.type !== 'complete') return only(command)
  const rich = await enrich(tx, services, loaded, command)
  const fields = actAt(loaded.definition, loaded.state.position)?.act.fields ?? []
  const sealed = await sealValues(tx, services, fields, loaded.state.caseId, rich.values)
  const scan = paper?.scanDocumentId ?? null
  const documents = scan === null || rich.documents.includes(scan) ? rich.documents : [...rich.documents, scan]
  return {
    command: { ...rich, values: sealed.values, documents },
    personal: sealed.records,
    problems: [...sealed.problems, ...(await groundProblems(tx, services, loaded, rich))],
  }
}

function only(command: Command): FilledCommand {
  return { command, personal: [], problems: [] }
}
