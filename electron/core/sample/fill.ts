// Fills the practice office: its register, and twelve requests at twelve places of the SOP.
import { addDays } from '../../../shared/calendar/dates.ts'
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { instantOf, localDateOf } from '../../../shared/calendar/zone.ts'
import type { DateText, Instant } from '../../../shared/time.ts'
import type { Services } from '../services.ts'
import { playStory } from './play.ts'
import { enterSampleRegister } from './register.ts'
import { createStage } from './stage.ts'
import { stories } from './story.data.ts'

/** Plays the stories so that each stands today where it should; the office must have been set up. */
export async function fillSample(services: Services, count = stories.length): Promise<void> {
  const now = services.clock.now()
  const stage = createStage(services)
  await enterSampleRegister(services, (await stage.caller('staf_teknis')).personId)
  const calendar = await services.store.read(async (tx) => await services.office.calendar(tx))
  const oldestFirst = stories.slice(0, count).toSorted((a, b) => b.workDaysAgo - a.workDaysAgo)
  for (const [index, story] of oldestFirst.entries()) {
    await playStory(stage, story, startOf(calendar, now, story.workDaysAgo, index), now)
  }
}

/** Plays finished requests of the last weeks, with their letters as files. */
export async function fillFinished(services: Services, count: number): Promise<void> {
  const now = services.clock.now()
  const stage = createStage(services)
  const calendar = await services.store.read(async (tx) => await services.office.calendar(tx))
  for (let index = 0; index < count; index += 1) {
    const base = stories[index % stories.length]
    if (base === undefined) continue
    const { waiting: _, returned: __, ...rest } = base
    const story = { ...rest, label: `${base.label}-${index + 1}`, decision: 'approve' as const, until: null }
    await playStory(stage, story, startOf(calendar, now, 8 + Math.floor((count - index) / 4), index), now)
  }
}

/** A working moment that many working days ago; today's is a few minutes ago. */
function startOf(calendar: CompiledCalendar, now: Instant, workDaysAgo: number, index: number): Instant {
  if (workDaysAgo === 0) return now - 3 * 60_000
  let date: DateText = localDateOf(now, calendar.zone)
  for (let found = 0; found < workDaysAgo; ) {
    date = addDays(date, -1)
    if (calendar.isWorkday(date)) found += 1
  }
  const opening = calendar.windowsOf(date)[0]?.from ?? 8 * 60
  return instantOf(date, opening + 30 + index * 7, calendar.zone)
}
