// Kantor: who the office is, its kop and logo, its zones, its contacts, its legal bases, the approval of its SOP.
import { OfficeIdentity } from './OfficeIdentity.tsx'
import { OfficeLegal } from './OfficeLegal.tsx'
import { OfficeLetterhead } from './OfficeLetterhead.tsx'
import { OfficeContacts } from './OfficeContacts.tsx'
import { ProfilePage } from './ProfilePage.tsx'

const keys = [
  'regionName',
  'officeName',
  'shortName',
  'kop',
  'logo',
  'address',
  'postCode',
  'phone',
  'fax',
  'email',
  'website',
  'zones',
  'timeZone',
  'place',
  'dpo',
  'complaintChannels',
  'legalBases',
  'sopApproval',
] as const

export function OfficePage() {
  return (
    <ProfilePage
      slug="kantor"
      keys={keys}
      title={({ officeName, regionName, zones }) =>
        `${officeName} ${regionName} mengelola ${zones.length === 1 ? (zones[0] ?? '') : `${zones.length} zona`}.`
      }
    >
      {(form, logo) => (
        <>
          <OfficeIdentity form={form} />
          <OfficeLetterhead form={form} logo={logo} />
          <OfficeContacts form={form} />
          <OfficeLegal form={form} />
        </>
      )}
    </ProfilePage>
  )
}
