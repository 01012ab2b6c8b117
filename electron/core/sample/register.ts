// The names that the practice office's register begins with.
import { contohRegister } from '../../../shared/office/profiles/contoh-units.data.ts'
import { enterName } from '../domains/register.ts'
import type { EventMeta } from '../log/event.ts'
import type { Services } from '../services.ts'

export async function enterSampleRegister(services: Services, personId: string): Promise<void> {
  const now = services.clock.now()
  const meta: EventMeta = {
    at: now,
    recordedAt: now,
    actor: personId,
    recorder: personId,
    post: 'staf_teknis',
    capacity: 'definitif',
    key: null,
  }
  await services.store.write(async (tx) => {
    for (const name of contohRegister) {
      const [label = '', ...zone] = name.fqdn.split('.')
      await enterName(
        { tx, services, meta },
        {
          registerId: services.makeId(),
          fqdn: name.fqdn,
          label,
          zone: zone.join('.'),
          unitId: name.unitId,
          ownerName: name.unitName,
          functionText: 'Website perangkat daerah',
          mode: 'proxy',
          target: '10.20.4.2',
          capacityGb: null,
          since: '2022-01-10',
          source: 'Data contoh',
          caseId: null,
          picRef: null,
        },
      )
    }
  })
}
