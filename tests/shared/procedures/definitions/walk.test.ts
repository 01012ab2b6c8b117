// Every procedure of the generic screen can really be run: from any place on any way, to the archive.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definitions } from '../../../../shared/procedures/definitions/index.ts'
import { choices, complete, deskAt, give, open, type Pick, type Walk } from './walker.ts'

const generic = definitions.filter((one) => one.screens === 'generic')

/** Random for a while, then straight on: a case that cannot end within 400 acts is stuck. */
function walkToEnd(start: Walk, pick: Pick, wander: number): Walk {
  let walk = start
  for (let count = 0; walk.state.position !== null; count += 1) {
    if (count > 400) throw new Error(`no end: ${JSON.stringify(walk.state.position)}`)
    walk = oneStep(walk, pick, count < wander)
  }
  return walk
}

function oneStep(walk: Walk, pick: Pick, wandering: boolean): Walk {
  const codes = choices(walk)
  const loops = new Set(
    deskAt(walk)
      .act.outcomes.filter((outcome) => outcome.loop !== undefined)
      .map((outcome) => outcome.code),
  )
  const ways = wandering ? codes : codes.filter((code) => !loops.has(code))
  const refusals: string[] = []
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const code = ways[pick(ways.length)] ?? ''
    const done = complete(walk, code, attempt < 40 ? pick : () => 0)
    if (typeof done !== 'string') return done
    refusals.push(done)
  }
  throw new Error(`stuck at ${deskAt(walk).step}.${deskAt(walk).act.code}: ${refusals.at(-1) ?? ''}`)
}

const picks = fc.infiniteStream(fc.nat())
const picker =
  (stream: IterableIterator<number>): Pick =>
  (limit) =>
    limit <= 1 ? 0 : (stream.next().value ?? 0) % limit

describe.each(generic)('$code', (definition) => {
  test('ends in the archive on every way that was tried', () => {
    fc.assert(
      fc.property(picks, fc.nat(40), (stream, wander) => {
        const pick = picker(stream)
        const end = walkToEnd(open(definition, pick), pick, wander)
        expect(end.state.status).toBe('ended')
        const last = end.state.visits.at(-1)
        expect(last?.step).toBe(definition.steps.at(-1)?.id)
        expect(last?.acts.at(-1)).toMatchObject({ act: 'archive', outcome: 'archived' })
      }),
      { numRuns: 60 },
    )
  })

  test('goes straight to the archive once it is stopped or withdrawn, wherever that is allowed', () => {
    fc.assert(
      fc.property(picks, fc.nat(25), (stream, acts) => {
        const pick = picker(stream)
        let walk = open(definition, pick)
        for (let count = 0; count < acts; count += 1) {
          const next = oneStep(walk, pick, true)
          if (next.state.position === null || next.state.ending !== null) return
          walk = next
        }
        const withdrawn = give(walk, {
          type: 'withdraw',
          note: 'Surat penarikan tanggal 17 Maret 2026.',
          documents: [],
        })
        if (typeof withdrawn !== 'string') expect(deskAt(withdrawn).act.code).toBe('archive')
        if (choices(walk).includes('stopped')) {
          const stopped = complete(walk, 'stopped')
          expect(typeof stopped).not.toBe('string')
          if (typeof stopped !== 'string') expect(deskAt(stopped).act.code).toBe('archive')
        }
      }),
      { numRuns: 60 },
    )
  })
})
