// What every area of the core is given: wired once in core.ts.
import type { MakeId } from '../../shared/ids.ts'
import type { Clock } from '../../shared/time.ts'
import type { ObjectStore } from './archive/objects/object-store.ts'
import type { SecretBox } from './archive/sealed/secret-box.ts'
import type { Store } from './store/store.ts'

export interface Services {
  readonly store: Store
  readonly objects: ObjectStore
  readonly secrets: SecretBox
  readonly clock: Clock
  readonly makeId: MakeId
  readonly randomBytes: (size: number) => Uint8Array
}
