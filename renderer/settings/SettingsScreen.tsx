// Pengaturan: the list of its pages, or the page of the address.
import { assertNever } from '../../shared/result.ts'
import { Lost } from '../app/Lost.tsx'
import { useSettingsPage } from '../app/navigation.ts'
import { BackupsPage } from './backups/BackupsPage.tsx'
import { CalendarPage } from './calendar/CalendarPage.tsx'
import { ConnectionsPage } from './connections/ConnectionsPage.tsx'
import { LanPage } from './lan/LanPage.tsx'
import { NamesPage } from './names/NamesPage.tsx'
import { PeoplePage } from './people/PeoplePage.tsx'
import { ProceduresPage } from './procedures/ProceduresPage.tsx'
import { NumberingPage } from './profile/NumberingPage.tsx'
import { OfficePage } from './profile/OfficePage.tsx'
import { PrintPage } from './profile/PrintPage.tsx'
import { WorkPage } from './profile/WorkPage.tsx'
import { isSettingsSlug, type SettingsSlug } from './settings-pages.ts'
import { SettingsIndex } from './SettingsIndex.tsx'
import { UnitsPage } from './units/UnitsPage.tsx'
import { WatchPage } from './watch/WatchPage.tsx'
import './settings.css'

export function SettingsScreen() {
  const slug = useSettingsPage()
  if (slug === '') return <SettingsIndex />
  return isSettingsSlug(slug) ? <PageOf slug={slug} /> : <Lost />
}

function PageOf({ slug }: { readonly slug: SettingsSlug }) {
  switch (slug) {
    case 'kantor':
      return <OfficePage />
    case 'cetak':
      return <PrintPage />
    case 'pejabat':
      return <PeoplePage />
    case 'perangkat-daerah':
      return <UnitsPage />
    case 'kalender':
      return <CalendarPage />
    case 'penomoran':
      return <NumberingPage />
    case 'cara-kerja':
      return <WorkPage />
    case 'nama':
      return <NamesPage />
    case 'cadangan':
      return <BackupsPage />
    case 'komputer-induk':
      return <LanPage />
    case 'server-nama':
      return <ConnectionsPage />
    case 'pemantauan':
      return <WatchPage />
    case 'sop':
      return <ProceduresPage />
    default:
      return assertNever(slug)
  }
}
