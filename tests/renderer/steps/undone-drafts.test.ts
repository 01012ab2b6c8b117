// What was typed in the acts just done is there again after Urungkan.
import { expect, test } from 'vitest'
import { recallDone, rememberDone } from '../../../renderer/steps/undone-drafts.ts'

const typed = (reason: string) => ({ values: {}, items: {}, reason, documents: {} })

test('an act that was done is recalled with what was typed in it', () => {
  rememberDone('case:1:S4.verify:1', typed('a'))
  expect(recallDone('case:1:S4.verify:1')?.reason).toBe('a')
  expect(recallDone('case:1:S4.verify:2')).toBeNull()
})

test('only the last five are kept, the newest typing of each', () => {
  for (const n of [1, 2, 3, 4, 5]) rememberDone(`case:${n}:x`, typed(String(n)))
  rememberDone('case:1:x', typed('again'))
  rememberDone('case:6:x', typed('6'))
  expect(recallDone('case:2:x')).toBeNull()
  expect(recallDone('case:1:x')?.reason).toBe('again')
})
