// Data pribadi: the list of its pages, or the page of the address, for those who may open it.
import { assertNever } from '../../shared/result.ts'
import { useMe } from '../api/me.ts'
import { Go } from '../app/Go.tsx'
import { Lost } from '../app/Lost.tsx'
import { useGo, useSettingsPage } from '../app/navigation.ts'
import { Page } from '../ui/Page.tsx'
import { Row, Rows } from '../ui/Rows.tsx'
import { BreachPage } from './BreachPage.tsx'
import { type PrivacySlug, privacyPages } from './privacy-pages.ts'
import { ReadsPage } from './ReadsPage.tsx'
import { SubjectPage } from './SubjectPage.tsx'
import './privacy.css'

export function PrivacyScreen() {
  const slug = useSettingsPage()
  const me = useMe()
  const go = useGo()
  const own = privacyPages.filter((page) => me.abilities.includes(page.ability))
  const opened = own.find((page) => page.slug === slug)
  if (opened !== undefined) return <PageOf slug={opened.slug} />
  if (slug !== '' || own.length === 0) return <Lost />
  return (
    <Page
      title="Data pribadi pemohon dan pegawai."
      sub="UU 27/2022: yang membuka, yang memperbaiki, dan yang memusnahkan selalu tercatat."
    >
      <Rows label="Halaman data pribadi">
        {own.map((page) => (
          <Row
            key={page.slug}
            href={`/data-pribadi/${page.slug}`}
            onOpen={() => go(`/data-pribadi/${page.slug}`)}
            strong={page.label}
            detail={page.about}
          />
        ))}
      </Rows>
    </Page>
  )
}

function PageOf({ slug }: { readonly slug: PrivacySlug }) {
  switch (slug) {
    case 'subjek':
      return <SubjectPage above={<Above />} />
    case 'akses':
      return <ReadsPage above={<Above />} />
    case 'kegagalan':
      return <BreachPage above={<Above />} />
    default:
      return assertNever(slug)
  }
}

function Above() {
  return <Go to="/data-pribadi">Data pribadi</Go>
}
