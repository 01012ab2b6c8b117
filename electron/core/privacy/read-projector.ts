// The list of reads, from the events of personal data, of dossiers that held some and of exports of everything.
import { textOf, textOrNull } from '../log/body.ts'
import type { Projector } from '../log/projector.ts'
import { insertRead } from './queries.ts'

export const personalReadProjector: Projector = {
  name: 'personal_reads',
  version: 1,
  tables: ['personal_reads'],
  streams: ['personal', 'archive', 'backup'],
  apply: async (tx, { seq, at, actor, recorder, post, streamId, type, body }) => {
    const who = { seq, at, person_id: actor ?? recorder, post }
    if (type === 'personal_read') {
      await insertRead(tx, {
        ...who,
        what: textOf(body, 'what'),
        ref: textOf(body, 'ref'),
        case_id: textOrNull(body, 'caseId'),
        reason: textOf(body, 'reason'),
      })
    } else if (type === 'dossier_exported' && body['personal'] === true) {
      await insertRead(tx, { ...who, what: 'dossier', ref: streamId, case_id: streamId, reason: '' })
    } else if (type === 'data_exported') {
      await insertRead(tx, { ...who, what: 'export', ref: streamId, case_id: null, reason: '' })
    }
  },
}
