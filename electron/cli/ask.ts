// `npm run ask -- due …` and `npm run ask -- name …`: one answer of the clock or of the name rules, as JSON.
import { parseArgs } from 'node:util'
import { askDue } from '../../shared/calendar/ask-due.ts'
import { compileCalendar } from '../../shared/calendar/compile.ts'
import { defaultCalendar } from '../../shared/calendar/default-calendar.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { askName } from './ask-name.ts'
import { readOfficeCalendar } from './ask-office.ts'

const usage = [
  'Tulis salah satu:',
  '  npm run ask -- due --start 2026-03-17T14:30 --minutes 60 [--data FOLDER]',
  '  npm run ask -- due --start 2026-03-17T14:30 --workdays 2 [--data FOLDER]',
  '  npm run ask -- name --label dinkes [--data FOLDER]',
].join('\n')

type Words = Readonly<Partial<Record<'start' | 'minutes' | 'workdays' | 'label' | 'data', string>>>

function readWords(): Result<readonly [question: string, words: Words], string> {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      options: { start: text, minutes: text, workdays: text, label: text, data: text },
      allowPositionals: true,
      args: joined(process.argv.slice(2)),
    })
    return positionals.length === 1 ? ok([positionals[0] ?? '', values]) : fail(usage)
  } catch {
    return fail(usage)
  }
}

/** Ties each option to the word after it, so that a value may begin with a hyphen: a label such as `-dinkes`. */
function joined(words: readonly string[]): string[] {
  const args: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const value = /^--[a-z]+$/.test(word) ? words[++index] : undefined
    args.push(value === undefined ? word : `${word}=${value}`)
  }
  return args
}

async function answer(question: string, words: Words): Promise<Result<object, string>> {
  if (question === 'due' && words.start !== undefined) return await due(words.start, words)
  if (question === 'name' && words.label !== undefined) return await askName(words.label, words.data)
  return fail(usage)
}

async function due(start: string, { minutes, workdays, data }: Words): Promise<Result<object, string>> {
  const calendar = data === undefined ? ok(compileCalendar(defaultCalendar())) : await readOfficeCalendar(data)
  if (!calendar.ok) return calendar
  return askDue(calendar.value, { start, minutes: wholeNumber(minutes), workdays: wholeNumber(workdays) })
}

/** NaN for text that is no plain whole number, which the question then refuses. */
function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}

const read = readWords()
const answered = read.ok ? await answer(...read.value) : read
if (answered.ok) {
  console.log(JSON.stringify(answered.value))
} else {
  console.error(answered.error)
  process.exitCode = 2
}
