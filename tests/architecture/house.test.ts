// The rules of the house, over every file that there is; each rule is first shown a mistake, so that it can fail.
import { describe, expect, test } from 'vitest'
import * as rules from '../support/architecture/rules.ts'
import { sources } from '../support/architecture/sources.ts'

const all = sources()
const found = (rule: (source: { path: string; text: string }) => string[]) =>
  all.flatMap((source) => rule(source).map((hit) => `${source.path}: ${hit}`))

describe('the rules see a mistake', () => {
  test.each([
    ['SQL in an area', rules.sqlOutsideQueries, 'electron/core/cases/perform.ts', "tx.selectFrom('cases')"],
    [
      'a raw statement in an area',
      rules.sqlOutsideQueries,
      'electron/core/desk/desk.ts',
      'const rows = sql<Row>`select 1`',
    ],
    ['SQL as text in an area', rules.sqlOutsideQueries, 'electron/core/desk/desk.ts', "run('SELECT * FROM cases')"],
    [
      'a transaction in an area',
      rules.nestedTransaction,
      'electron/core/cases/perform.ts',
      'db.transaction().execute(work)',
    ],
    ['the present date in shared', rules.impureShared, 'shared/calendar/a.ts', 'const now = new Date()'],
    ['the date as text in shared', rules.impureShared, 'shared/calendar/a.ts', 'const now = Date()'],
    ['an area in the log', rules.arrowsBack, 'electron/core/log/append.ts', "import { a } from '../cases/a.ts'"],
    ['the log in the store', rules.arrowsBack, 'electron/core/store/open.ts', "import { a } from '../log/a.ts'"],
    [
      'a place outside the project',
      rules.foreignPlaces,
      'tests/core/a.test.ts',
      ['..', 'shared', 'design', 'x.md'].join('/'),
    ],
    ['a way round the types', rules.waysRoundTypes, 'shared/a.ts', ['x', 'as', 'unknown', 'as', 'string'].join(' ')],
    ['a silenced rule', rules.waysRoundTypes, 'shared/a.ts', ['// oxlint', 'disable-next-line x'].join('-')],
    ['work left behind', rules.leftBehind, 'shared/a.ts', ['// TO', 'DO: later'].join('')],
    ['a file without its sentence', rules.opensWithSentence, 'shared/a.ts', "import { a } from './b.ts'"],
  ])('%s', (_, rule, path, text) => expect(rule({ path, text })).not.toEqual([]))

  test.each([
    [
      'SQL among the queries of an area',
      rules.sqlOutsideQueries,
      'electron/core/cases/queries.ts',
      "tx.selectFrom('cases')",
    ],
    ['SQL in the store', rules.sqlOutsideQueries, 'electron/core/store/migrations/10.ts', 'sql`create table a (b)`'],
    ['a date made of an argument', rules.impureShared, 'shared/calendar/a.ts', 'new Date(at)'],
    ['the store in the log', rules.arrowsBack, 'electron/core/log/append.ts', "import { a } from '../store/a.ts'"],
  ])('and no mistake in %s', (_, rule, path, text) => expect(rule({ path, text })).toEqual([]))
})

describe('in the whole project', () => {
  test('there are files to look at', () => expect(all.length).toBeGreaterThan(100))
  test('SQL stands only in the store and in files of queries', () => expect(found(rules.sqlOutsideQueries)).toEqual([]))
  test('no area opens a transaction of its own', () => expect(found(rules.nestedTransaction)).toEqual([]))
  test('shared code has no clock and no chance', () => expect(found(rules.impureShared)).toEqual([]))
  test('arrows run from areas to the log to the store', () => expect(found(rules.arrowsBack)).toEqual([]))
  test('nothing speaks of a place outside the project', () => expect(found(rules.foreignPlaces)).toEqual([]))
  test('nobody takes a way round the types or silences a rule', () => expect(found(rules.waysRoundTypes)).toEqual([]))
  test('no work is left behind', () => expect(found(rules.leftBehind)).toEqual([]))
  test('each file opens with a sentence that says what it is for', () =>
    expect(found(rules.opensWithSentence)).toEqual([]))
})
