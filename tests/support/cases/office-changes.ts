// Changes of the office in the middle of a test: settings, holdings, as the same events that the settings write.
import { holdingSaved, profileChanged, profileStream } from '../../../electron/core/office/events.ts'
import { recordAny } from '../../../electron/core/record.ts'
import type { NewEvent, StreamName } from '../../../electron/core/log/event.ts'
import type { Holding, OfficeProfile } from '../../../shared/office/schema.ts'
import type { Practice } from './practice.ts'

export async function changeProfile(
  office: Practice,
  change: (profile: OfficeProfile) => OfficeProfile,
): Promise<void> {
  const profile = await office.services.store.read(async (tx) => await office.services.office.profile(tx))
  await write(office, 'office', profileStream, profileChanged(change(profile), 'Uji'))
}

/** A holding; by default of today and open. */
export async function hold(
  office: Practice,
  holding: Partial<Holding> & Pick<Holding, 'id' | 'personId' | 'post'>,
): Promise<void> {
  await write(
    office,
    'office',
    holding.id,
    holdingSaved({ capacity: 'definitif', from: '2026-01-01', to: null, sk: 'SK 1/2026', note: '', ...holding }),
  )
}

async function write(office: Practice, stream: StreamName, id: string, event: NewEvent): Promise<void> {
  const at = office.now()
  const meta = { at, recordedAt: at, actor: null, recorder: 'orang-fajar', post: 'admin', capacity: null, key: null }
  await office.services.store.write(async (tx) => {
    await recordAny({ tx, services: office.services, meta }, stream, id, [event])
  })
}
