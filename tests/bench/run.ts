// `npm run bench [-- --cases 1000,100000] [--only step,inbox] [--fresh]`: the figures, each beside its floor of the same run.
import '../../electron/core/require-node.ts'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { buildPage } from '../../tools/build.ts'
import { keptOffice, type Workplace, workplace } from './data.ts'
import { alone, type Figure, type FigureName, figureNames, isMet, print, printLines, withFloor } from './figure.ts'
import { measureDnsCreate } from './dns-create.ts'
import { measureChecks } from './checks.ts'
import { measureFirstScreen } from './first-screen.ts'
import { measureCrowd, measureLanStep } from './lan.ts'
import { measureLetter } from './letter.ts'
import { measureBackup } from './backup.ts'
import { measureReading } from './reading.ts'
import { measureDrift, measureImport } from './register.ts'
import { measureRebuild } from './rebuild.ts'
import { measureStart, startOnce } from './start.ts'
import { listen } from './statements.ts'
import { measureStep } from './step.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000,100000' },
    only: { type: 'string', default: figureNames.join(',') },
    fresh: { type: 'boolean', default: false },
    'start-of': { type: 'string' },
  },
})

const targets = {
  step: 3,
  inbox: 3,
  search: 3,
  letter: 1.5,
  dns_create: 1.5,
  growth: 1.2,
  start: 1000,
  memory: 300,
  rebuild: 300,
  backup: 3.5,
  import: 3,
  drift: 3,
  checks: 2,
  first_screen: 3000,
  first_screen_bytes: 1_000_000,
  lan_step: 3,
  lan_step_p95: 250,
  lan_inbox_p95: 250,
} as const
const p95Target = 20

if (values['start-of'] !== undefined) await startOnce(values['start-of'])
else await bench(values.cases.split(',').map(Number), new Set(values.only.split(',')), values.fresh)

async function bench(sizes: readonly number[], only: ReadonlySet<string>, fresh: boolean): Promise<void> {
  const wants = (...names: readonly FigureName[]) => names.some((name) => only.has(name))
  const place = workplace()
  listen()
  try {
    const growing: (readonly Figure[])[] = []
    for (const cases of sizes) {
      const office = keptOffice(cases, fresh)
      growing.push(await growingFigures(office, place, wants))
      print(`${cases} cases`, growing.at(-1) ?? [])
    }
    const largest = sizes.at(-1) ?? 0
    const figures = [
      ...(growing.at(-1) ?? []),
      ...growthOf(growing),
      ...(await otherFigures(keptOffice(largest, false), largest, place, wants)),
    ]
    print(`All figures at ${largest} cases`, figures)
    printLines(figures)
    if (!figures.every(isMet)) process.exitCode = 1
  } finally {
    place.remove()
  }
}

type Wants = (...names: readonly FigureName[]) => boolean

async function growingFigures(office: string, place: Workplace, wants: Wants): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  if (wants('step', 'growth')) {
    const { value, floor } = await measureStep(office, place, 30)
    figures.push(withFloor('step', value, floor, targets.step))
  }
  if (wants('inbox', 'search', 'growth')) {
    const { inbox, search } = await measureReading(office, place, 200)
    for (const [name, { value, floor, p95 }] of [
      ['inbox', inbox],
      ['search', search],
    ] as const) {
      figures.push({ ...withFloor(name, value, floor, targets[name]), p95, p95Target })
    }
  }
  return figures
}

/** The worst growth of a ratio from the smallest office to the largest; none where only one was measured. */
function growthOf(growing: readonly (readonly Figure[])[]): readonly Figure[] {
  const [small, large] = [growing[0], growing.at(-1)]
  if (growing.length < 2 || small === undefined || large === undefined || large.length === 0) return []
  const worst = Math.max(
    ...large.map(({ name, ratio }) => (ratio ?? 0) / (small.find((one) => one.name === name)?.ratio ?? Number.NaN)),
  )
  return [{ name: 'growth', value: worst, unit: '', floor: 1, ratio: worst, target: targets.growth }]
}

async function otherFigures(office: string, cases: number, place: Workplace, wants: Wants): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  if (wants('letter')) {
    const { value, floor } = await measureLetter(200)
    figures.push(withFloor('letter', value, floor, targets.letter))
  }
  if (wants('dns_create')) {
    const { value, floor } = await measureDnsCreate(60)
    figures.push(withFloor('dns_create', value, floor, targets.dns_create))
  }
  if (wants('import')) {
    const { value, floor } = await measureImport(place, 5_000, 5)
    figures.push(withFloor('import', value, floor, targets.import))
  }
  if (wants('drift')) {
    const { value, floor } = await measureDrift(place, 10_000, 20)
    figures.push(withFloor('drift', value, floor, targets.drift))
  }
  if (wants('checks')) {
    const { value, floor } = await measureChecks(500, 3)
    figures.push(withFloor('checks', value, floor, targets.checks))
  }
  if (wants('start', 'memory')) {
    const { ms, megabytes } = measureStart(place.copy(office, 'start'))
    figures.push(alone('start', ms, 'ms', targets.start), alone('memory', megabytes, 'MB', targets.memory))
  }
  if (wants('rebuild'))
    figures.push(alone('rebuild', await measureRebuild(office, place, cases), '1/s', targets.rebuild))
  if (wants('backup')) {
    const { value, floor } = await measureBackup(place.copy(office, 'backup'))
    figures.push(withFloor('backup', value, floor, targets.backup))
  }
  if (wants('first_screen', 'first_screen_bytes')) {
    if (!buildPage(fileURLToPath(new URL('../..', import.meta.url)))) throw new Error('the page was not built')
    const { ms, bytes } = await measureFirstScreen(place.copy(office, 'first-screen'), 5)
    figures.push(
      alone('first_screen', ms, 'ms', targets.first_screen),
      alone('first_screen_bytes', bytes, 'B', targets.first_screen_bytes),
    )
  }
  if (wants('lan_step')) {
    const { value, floor } = await measureLanStep(office, place)
    figures.push(withFloor('lan_step', value, floor, targets.lan_step))
  }
  if (wants('lan_step_p95', 'lan_inbox_p95')) {
    const crowd = await measureCrowd(office, place)
    figures.push(alone('lan_step_p95', crowd.step, 'ms', targets.lan_step_p95))
    figures.push(alone('lan_inbox_p95', crowd.inbox, 'ms', targets.lan_inbox_p95))
  }
  return figures
}
