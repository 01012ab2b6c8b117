// Every projection of the core, in the order in which an event reaches them.
import { documentProjector } from './archive/objects/document-projector.ts'
import type { Projector } from './log/projector.ts'
import { officeProjector } from './office/projector.ts'

export const projectors: readonly Projector[] = [officeProjector, documentProjector]
