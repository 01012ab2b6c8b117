// Every projection of the core, in the order in which an event reaches them: each reads only those before it.
import { agendaProjector } from './agenda/projector.ts'
import { archiveProjector } from './archive/archive-projector.ts'
import { documentProjector } from './archive/objects/document-projector.ts'
import { casesProjector } from './cases/projector.ts'
import { dnsWritesProjector } from './domains/execution/journal-projector.ts'
import { registerProjector } from './domains/projector.ts'
import { deviceProjector } from './lan/device-projector.ts'
import type { Projector } from './log/projector.ts'
import { exceptionProjector } from './office/exception-projector.ts'
import { officeProjector } from './office/projector.ts'
import { breachProjector } from './privacy/breach-projector.ts'
import { personalReadProjector } from './privacy/read-projector.ts'
import { driftProjector } from './registry/drift/projector.ts'
import { searchProjector } from './search/projector.ts'
import { watchProjector } from './watch/projector.ts'

export const projectors: readonly Projector[] = [
  officeProjector,
  deviceProjector,
  agendaProjector,
  casesProjector,
  exceptionProjector,
  registerProjector,
  dnsWritesProjector,
  documentProjector,
  archiveProjector,
  personalReadProjector,
  breachProjector,
  searchProjector,
  watchProjector,
  driftProjector,
]
