// The rail: the office, the places with what can be done now, the person and the post they act in.
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { useEndpoint } from '../api/queries.ts'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Go } from './Go.tsx'
import { usePath } from './navigation.ts'
import { PersonMenu } from './PersonMenu.tsx'
import { homeOf, placeOf, places } from './places.ts'

/** `onSearch` is null for those who may not search. */
export function Rail({ onSearch }: { readonly onSearch: (() => void) | null }) {
  const me = useMe()
  const home = homeOf(me.places)
  const at = placeOf(usePath())
  const here = at === 'desk' ? home : at
  const desk = useEndpoint(['desk', 'get'], () => api.desk.get({}, {}))
  const waiting = desk.state === 'ready' ? desk.value.now.length : 0
  return (
    <nav className="rail no-print" aria-label="Tempat">
      <div className="rail-name">
        <strong>Siladom</strong>
        <span>{me.office.name}</span>
      </div>
      <ul className="rail-places">
        {places
          .filter((place) => (place.path === '/' ? place.key === home : me.places.includes(place.key)))
          .map((place) => {
            const count = place.key === 'desk' ? waiting : 0
            return (
              <li key={place.key}>
                <Go
                  to={place.path}
                  className="rail-place"
                  aria-current={here === place.key ? 'page' : undefined}
                  data-name={place.label}
                >
                  <Icon name={place.icon} />
                  <span className="rail-label">{place.label}</span>
                  {count > 0 && (
                    <span className="rail-count">
                      {count}
                      <span className="sr-only"> menunggu Anda</span>
                    </span>
                  )}
                </Go>
              </li>
            )
          })}
      </ul>
      {onSearch !== null && (
        <button type="button" className="rail-place rail-search" onClick={onSearch} data-name="Cari">
          <Icon name="search" />
          <span className="rail-label">Cari</span>
          <span className="rail-keys" aria-hidden="true">
            <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
          </span>
        </button>
      )}
      <PersonMenu />
    </nav>
  )
}
