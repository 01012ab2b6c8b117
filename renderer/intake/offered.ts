// The services that can be chosen for a date of receipt: of each the version that the date leads to.
import type { ServiceView } from '../../shared/contract/intake.ts'

/** Where the date leads to no version, the last one stands, so that the service can be chosen before the date is typed. */
export function offeredOn(services: readonly ServiceView[], receivedDate: string): readonly ServiceView[] {
  const byCode = Map.groupBy(services, (service) => service.code)
  return [...byCode.values()].flatMap((versions) => {
    const covering = versions.find(
      ({ validFrom, validTo }) =>
        (validFrom === null || validFrom <= receivedDate) && (validTo === null || receivedDate <= validTo),
    )
    return covering ?? versions.at(-1) ?? []
  })
}
