// A number that is used already is told at the field in which it was typed.
import { expect, test } from 'vitest'
import { problemsOfCommand } from '../../../renderer/case/command-problems.ts'
import { fault } from '../../../shared/contract/faults.ts'

const taken = fault('number_taken', {}, 'Nomor 17 sudah dipakai tahun 2026.')

test.each([
  ['original_received', 'agendaNumber'],
  ['issue_letter', 'number'],
  ['complete', 'values.typed_numbers'],
  ['note', ''],
] as const)('%s: %j', (command, path) => {
  expect(problemsOfCommand(taken, command)).toEqual([{ path, sentence: 'Nomor 17 sudah dipakai tahun 2026.' }])
})

test('other refusals keep the fields that they name', () => {
  const problems = [{ path: 'command.date', sentence: 'Tulis tanggalnya.' }]
  expect(problemsOfCommand(fault('invalid', { problems }), 'original_received')).toEqual(problems)
})
