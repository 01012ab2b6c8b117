// Every projection of the core, in the order in which an event reaches them.
import type { Projector } from './log/projector.ts'

export const projectors: readonly Projector[] = []
