// The page of zones: its sentence, what it says of each zone, and the button that only those who may write see.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { MeContext } from '../../../renderer/api/me.ts'
import { zonesSentence } from '../../../renderer/registry/zones/zone-words.ts'
import { ZoneList } from '../../../renderer/registry/zones/ZonesScreen.tsx'
import type { ZoneRow } from '../../../shared/contract/zones.ts'

const unknown: ZoneRow = {
  zone: 'contohkab.go.id',
  expires: null,
  accountHolder: '',
  nameOfficial: '',
  expiry: 'tanggal berakhir belum dicatat',
  due: false,
  changed: null,
}
const near: ZoneRow = {
  ...unknown,
  zone: 'desa.contohkab.go.id',
  expires: '2026-04-01',
  accountHolder: 'Dinas Kominfo',
  nameOfficial: 'Sekretaris Daerah',
  expiry: 'berakhir 1 April 2026, 15 hari lagi',
  due: true,
  changed: { by: 'Wulan Pertiwi, S.T.', at: Date.parse('2026-03-17T02:00:00Z'), reason: 'Salinan akun' },
}

function shown(abilities: readonly string[], zones: readonly ZoneRow[]): string {
  const me = {
    personId: 'p1',
    name: 'Wulan Pertiwi, S.T.',
    userName: 'wulan',
    posts: [],
    office: { name: 'Dinas', region: 'Contoh', zones: [], timeZone: 'Asia/Jakarta', practice: false },
    places: [],
    abilities: [...abilities],
    idleMinutes: 15,
    mustChangePassword: false,
  }
  return renderToStaticMarkup(
    <MeContext value={me}>
      <ZoneList zones={zones} />
    </MeContext>,
  )
}

describe('the sentence', () => {
  test('names the zone near its end, else what nobody recorded', () => {
    expect(zonesSentence([unknown, near])).toBe(
      'Zona desa.contohkab.go.id tercatat berakhir 1 April 2026, 15 hari lagi.',
    )
    expect(zonesSentence([unknown])).toBe('1 dari 1 zona: tanggal berakhir belum dicatat.')
    expect(zonesSentence([{ ...near, due: false }])).toBe('1 zona, tidak ada yang berakhir dalam 90 hari.')
    expect(zonesSentence([near, near])).toContain('2 zona mendekati')
  })
})

describe('the page', () => {
  test('says of an unrecorded zone that it is not recorded, and never that it is due', () => {
    const html = shown(['register.write'], [unknown])
    expect(html).toContain('tanggal berakhir belum dicatat')
    expect(html).not.toContain('perlu diperpanjang')
    expect(html).toContain('aria-label="Catat contohkab.go.id"')
  })

  test('shows who answers for a zone and who changed it; a reader has no button', () => {
    const html = shown(['register.read'], [near])
    for (const words of ['perlu diperpanjang', 'Dinas Kominfo', 'Sekretaris Daerah', 'Salinan akun'])
      expect(html).toContain(words)
    expect(html).not.toContain('<button')
  })
})
