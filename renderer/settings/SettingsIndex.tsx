// The list of the pages of Pengaturan, each with what is on it.
import { useGo } from '../app/navigation.ts'
import { useMe } from '../api/me.ts'
import { useRowKeys } from '../search/use-row-keys.ts'
import { Page } from '../ui/Page.tsx'
import { Row, Rows } from '../ui/Rows.tsx'
import { settingsPages } from './settings-pages.ts'

export function SettingsIndex() {
  const me = useMe()
  const go = useGo()
  const pages = settingsPages.filter((page) => !('hidden' in page) || me.abilities.includes(page.ability))
  const open = (index: number) => {
    const page = pages[index]
    if (page !== undefined) go(`/pengaturan/${page.slug}`)
  }
  const keys = useRowKeys(pages.length, open)
  const mayChange = settingsPages.some((page) => me.abilities.includes(page.ability))
  return (
    <Page
      title={`Pengaturan ${me.office.name} ${me.office.region}.`}
      sub={
        mayChange ? 'Setiap perubahan tercatat bersama nama Anda.' : 'Anda dapat membacanya; Administrator mengubahnya.'
      }
    >
      <Rows label="Halaman pengaturan">
        {pages.map((page, index) => (
          <Row
            key={page.slug}
            href={`/pengaturan/${page.slug}`}
            {...keys.at(index)}
            onOpen={() => open(index)}
            strong={page.label}
            detail={page.about}
            {...(me.abilities.includes(page.ability) ? {} : { end: <span className="row-note">hanya baca</span> })}
          />
        ))}
      </Rows>
    </Page>
  )
}
