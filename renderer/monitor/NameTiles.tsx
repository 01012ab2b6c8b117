// Every name as one small tile with its sign: the whole register at a glance.
import type { WatchedName } from '../../shared/contract/watch.ts'
import { Go } from '../app/Go.tsx'
import { levelSigns, standingOf, standingWords, tones } from './monitor-words.ts'
import { addressOf } from './TroubleList.tsx'

export function NameTiles({ names }: { readonly names: readonly WatchedName[] }) {
  return (
    <ul className="name-tiles">
      {names.map((name) => {
        const standing = standingOf(name)
        return (
          <li key={name.registerId}>
            <Go to={addressOf(name)} className={`name-tile tone-${tones[standing]}`} title={name.fqdn}>
              <span aria-hidden="true" className="name-sign">
                {levelSigns[standing]}
              </span>
              <span className="name-words">{shortName(name.fqdn, names)}</span>
              <span className="sr-only">, {standingWords(standing)}</span>
            </Go>
          </li>
        )
      })}
    </ul>
  )
}

/** Without the zone where all names share one. */
function shortName(fqdn: string, names: readonly WatchedName[]): string {
  const zone = zoneOf(fqdn)
  return names.every((name) => name.fqdn.endsWith(zone)) ? fqdn.slice(0, -zone.length) : fqdn
}

/** From the third label from the end on: `.contohkab.go.id`. */
function zoneOf(fqdn: string): string {
  return `.${fqdn.split('.').slice(-3).join('.')}`
}
