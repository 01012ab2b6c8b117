// Officials: holdings while they are typed and in words, a proposed user name, the opening sentence; units.
import { expect, test } from 'vitest'
import {
  draftOf,
  emptyHolding,
  holdingInputOf,
  holdingProblems,
} from '../../../renderer/settings/people/holding-draft.ts'
import { heldAs, inOrderOfStanding, spanWords, standingOf } from '../../../renderer/settings/people/holding-words.ts'
import { peopleSentence } from '../../../renderer/settings/people/people-data.ts'
import { proposedUser } from '../../../renderer/settings/people/proposed-user.ts'
import { fittingUnits, unitsSentence } from '../../../renderer/settings/units/unit-words.ts'
import {
  holdingInput,
  type HoldingView,
  type PostView,
  type UnitView,
} from '../../../shared/contract/settings-records.ts'

const today = '2026-03-17'
const holding: HoldingView = {
  id: 'h1',
  personId: 'p1',
  person: 'Rina Kusuma, S.Kom.',
  post: 'kabid',
  capacity: 'definitif',
  from: '2022-01-03',
  to: null,
  sk: 'SK 821.2/15/2022',
  note: '',
}

test('an empty holding asks for the person and the post', () => {
  expect(holdingProblems(emptyHolding(null, null, today)).map((one) => one.path)).toEqual(['personId', 'post'])
})

test('a Plh. needs its decree and its last day', () => {
  const plh = { ...emptyHolding('p1', 'kadis', today), capacity: 'plh' as const }
  expect(holdingProblems(plh).map((one) => one.path)).toEqual(['sk', 'to'])
})

test('a holding that ends before it begins is refused at its last day', () => {
  expect(holdingProblems({ ...draftOf(holding), to: '2021-12-31' }).map((one) => one.path)).toEqual(['to'])
})

test('a sound holding goes out as the API takes it', () => {
  expect(holdingProblems(draftOf(holding))).toEqual([])
  const input = holdingInputOf(draftOf(holding), 'kunci-12345', 'h1')
  expect(holdingInput.parse({ ...input, proof: null })).toMatchObject({ id: 'h1', post: 'kabid', to: null })
})

test('those in force stand before those that come and those that ended', () => {
  const past = { ...holding, id: 'past', to: '2025-12-31' }
  const coming = { ...holding, id: 'coming', from: '2026-04-01' }
  expect(inOrderOfStanding([past, coming, holding], today).map((one) => one.id)).toEqual(['h1', 'coming', 'past'])
  expect(standingOf({ from: '2026-01-01', to: today }, today)).toBe('now')
})

test('a holding in words', () => {
  expect(heldAs('plh', 'Kepala Dinas')).toBe('Plh. Kepala Dinas')
  expect(spanWords({ from: '2026-02-02', to: '2026-02-06' })).toBe('2 Februari 2026 sampai 6 Februari 2026')
  expect(spanWords(holding)).toBe('sejak 3 Januari 2022')
})

test('degrees are no part of a user name', () => {
  expect(proposedUser('Drs. Hadi Susanto, M.Si.')).toBe('hadi.susanto')
  expect(proposedUser('Ir. Ratna Widyastuti, M.M.')).toBe('ratna.widyastuti')
  expect(proposedUser('Sukarno')).toBe('sukarno')
})

const post: PostView = {
  post: 'kabid',
  printed: 'Kabid',
  title: 'Kabid',
  unit: 'Bidang',
  vacant: false,
  holders: [],
  mayBeVacant: false,
}

test('the sentence counts the posts that hold the work up', () => {
  const posts = [post, { ...post, vacant: true }, { ...post, vacant: true, mayBeVacant: true }]
  expect(peopleSentence({ posts, findings: ['a', 'b'] })).toBe('3 jabatan, 1 kosong; 2 hal perlu dibenahi.')
  expect(peopleSentence({ posts: [post], findings: [] })).toBe('1 jabatan, tidak ada yang kosong.')
})

const unit: UnitView = {
  id: 'u',
  name: 'Dinas Kesehatan',
  abbreviation: 'dinkes',
  kind: 'pd',
  parentId: null,
  head: '',
  address: '',
  active: true,
}

test('units are found by name and by abbreviation', () => {
  expect(fittingUnits([unit], 'DINK')).toEqual([unit])
  expect(fittingUnits([unit], 'kesehatan')).toEqual([unit])
  expect(fittingUnits([unit], 'bappeda')).toEqual([])
  expect(unitsSentence([unit, { ...unit, abbreviation: '' }, { ...unit, active: false }])).toBe(
    '2 perangkat daerah dan unit, 1 bersingkatan resmi.',
  )
})
