// What a decision and its execution do to the register: names planned, made, accesses reset.
import { numberOrNull, objectOf, textOf, textOrNull } from '../log/body.ts'
import type { ActDone } from '../../../shared/procedures/events.ts'
import type { ItemState } from '../../../shared/procedures/state.ts'
import { selectLiveName } from '../domains/queries.ts'
import { activateName, dropPlan, noteAccessReset, planName } from '../domains/register.ts'
import { isObject } from '../log/body.ts'
import type { Write } from '../record.ts'
import type { LoadedCase } from './load.ts'

/** Plans the approved names, so that nobody else is given them; `null` takes the plans back. */
export async function grantNames(
  write: Write,
  loaded: LoadedCase,
  done: ActDone | null,
  why = 'Keputusan diurungkan atau diubah.',
): Promise<void> {
  for (const item of loaded.state.items) {
    const entered = done?.items[item.id] ?? {}
    const wanted = entered['decision'] === 'approve'
    const live = await selectLiveName(write.tx, item.fqdn)
    const ours = live?.case_id === loaded.state.caseId && live.state === 'planned'
    if (wanted && live === undefined) await plan(write, loaded, item)
    if (!wanted && ours && live !== undefined) await dropPlan(write, live.id, why)
  }
}

async function plan(write: Write, loaded: LoadedCase, item: ItemState): Promise<void> {
  const unit = loaded.state.unitId === null ? null : await write.services.office.unit(write.tx, loaded.state.unitId)
  await planName(write, {
    registerId: write.services.makeId(),
    fqdn: item.fqdn,
    label: item.label,
    zone: item.zone,
    unitId: loaded.state.unitId,
    ownerName: unit?.name ?? '',
    functionText: textOf(item.values, 'function_text'),
    mode: textOrNull(item.values, 'mode'),
    target: textOrNull(item.values, 'target'),
    capacityGb: numberOrNull(item.values, 'decided_capacity_gb'),
    since: null,
    source: `Permohonan ${loaded.row.agenda_no ?? loaded.state.trackingCode}`,
    caseId: loaded.state.caseId,
    picRef: textOrNull(objectOf(loaded.state.values, 'pengelola'), 'personalId'),
  })
}

/** The names that step 7 made become active; a reset is noted on the entry of the name. */
export async function makeNames(write: Write, loaded: LoadedCase, done: ActDone): Promise<void> {
  for (const item of loaded.state.items) {
    const entered = done.items[item.id]
    if (entered === undefined || !isObject(entered)) continue
    const live = await selectLiveName(write.tx, item.fqdn)
    if (item.values['decision'] === 'approve' && live !== undefined && live.state === 'planned') {
      await activateName(write, live.id, {
        mode: textOrNull(entered, 'executed_mode'),
        target: textOrNull(entered, 'executed_target'),
        capacityGb: numberOrNull(entered, 'executed_capacity_gb'),
        since: textOrNull(entered, 'done_on'),
      })
    }
    if (item.values['decision'] === 'reset' && live !== undefined) {
      await noteAccessReset(write, live.id, loaded.state.caseId, textOf(entered, 'called_back_note'))
    }
  }
}
