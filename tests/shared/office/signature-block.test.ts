// Signature blocks in every form of the tata naskah dinas, and the letters they cannot stand under.
import { describe, expect, it } from 'vitest'
import { signatureBlock } from '../../../shared/office/signature-block.ts'
import type { Holding } from '../../../shared/office/schema.ts'
import { holding, records, staffed } from './records.ts'

const style = { region: 'Kabupaten Contoh', capitals: false }
const date = '2026-03-17'
const block = (one: Holding, how = style) => signatureBlock(records([...staffed, one]), one, date, how)
const lines = (one: Holding, how = style) => {
  const made = block(one, how)
  return made.ok ? made.value.lines : made.error
}

describe('the block of', () => {
  it('a definitive head has title, Kabupaten, name with degrees, pangkat and grouped NIP', () => {
    expect(block(holding('ratna', 'kadis'))).toEqual({
      ok: true,
      value: {
        lines: ['Kepala Dinas Komunikasi dan Informatika', 'Kabupaten Contoh,'],
        name: 'Ir. Ratna Widyastuti, M.M.',
        rank: 'Pembina Utama Muda (IV/c)',
        nip: '19691125 199403 2 002',
      },
    })
  })

  it('a Plt. and a Plh. names the empty post first and the own post below', () => {
    expect(lines(holding('hadi', 'kadis', { capacity: 'plh', from: '2026-03-10', to: '2026-03-20' }))).toEqual([
      'Plh. Kepala Dinas Komunikasi dan Informatika',
      'Kabupaten Contoh',
      'Sekretaris,',
    ])
    expect(lines(holding('dewi', 'kabid', { capacity: 'plt' }))).toEqual([
      'Plt. Kepala Bidang Informatika',
      'Kepala Seksi Aplikasi dan Infrastruktur TIK,',
    ])
  })

  it('a mandate a.n. names the giver, then the own post', () => {
    expect(lines(holding('rina', 'kadis', { capacity: 'an' }))).toEqual([
      'a.n. Kepala Dinas Komunikasi dan Informatika',
      'Kepala Bidang Informatika,',
    ])
  })

  it('a mandate u.b. stands under the a.n. of the level between', () => {
    expect(lines(holding('dewi', 'kadis', { capacity: 'ub' }))).toEqual([
      'a.n. Kepala Dinas Komunikasi dan Informatika',
      'Kepala Bidang Informatika',
      'u.b. Kepala Seksi Aplikasi dan Infrastruktur TIK,',
    ])
  })

  it('an older layout has titles in capitals and a.n. in small letters', () => {
    expect(lines(holding('rina', 'kadis', { capacity: 'an' }), { region: '', capitals: true })).toEqual([
      'a.n. KEPALA DINAS KOMUNIKASI DAN INFORMATIKA',
      'KEPALA BIDANG INFORMATIKA,',
    ])
  })

  it('somebody without pangkat and NIP leaves both lines out', () => {
    const made = block(holding('bagus', 'staf_teknis'))
    expect(made).toMatchObject({ ok: true, value: { rank: null, nip: null } })
  })

  it('an acting Sekretaris Daerah writes neither pangkat nor NIP, a definitive one both', () => {
    expect(block(holding('hadi', 'sekda', { capacity: 'plh', from: '2026-03-10', to: '2026-03-20' }))).toMatchObject({
      ok: true,
      value: { rank: null, nip: null },
    })
    expect(block(holding('suryo', 'sekda'))).toMatchObject({ ok: true, value: { nip: '19680714 199303 1 002' } })
  })
})

describe('nobody signs', () => {
  const refusal = (one: Holding) => {
    const made = block(one)
    return made.ok ? '' : made.error
  }

  it('with a mandate that is over on the date of the letter', () => {
    expect(refusal(holding('hadi', 'kadis', { capacity: 'plh', from: '2026-03-10', to: '2026-03-16' }))).toContain(
      'tidak berlaku pada tanggal surat',
    )
  })

  it('a.n. from two levels below, or u.b. from one', () => {
    expect(refusal(holding('dewi', 'kadis', { capacity: 'an' }))).toContain('hanya turun satu tingkat')
    expect(refusal(holding('rina', 'kadis', { capacity: 'ub' }))).toContain('turun dua tingkat')
  })

  it('without being in the list', () => {
    expect(refusal(holding('siapa', 'kadis'))).toContain('tidak ada dalam daftar pejabat')
  })
})
