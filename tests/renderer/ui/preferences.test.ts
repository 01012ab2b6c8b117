// What is kept for each person's eyes and hands.
import { expect, test } from 'vitest'
import { readPreferences } from '../../../renderer/ui/theme/preferences.ts'

const usual = { textSize: 16, theme: 'auto', letterKeys: true }

test('nothing kept, or something damaged, is the usual', () => {
  for (const stored of [null, '', '{', '[]', 'null', '{"textSize":17,"theme":"pink"}']) {
    expect(readPreferences(stored)).toEqual(usual)
  }
})

test('what was chosen comes back', () => {
  const chosen = { textSize: 22, theme: 'dark', letterKeys: false }
  expect(readPreferences(JSON.stringify(chosen))).toEqual(chosen)
})
