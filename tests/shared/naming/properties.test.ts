// What holds for any text that may be typed, and for any two labels.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkName, isFree } from '../../../shared/naming/check.ts'
import { proposeNames } from '../../../shared/naming/propose.ts'
import { distance, isSlip, skeleton } from '../../../shared/naming/resemblance.ts'
import { tidyLabel } from '../../../shared/naming/tidy-label.ts'
import { context, desa, dinkes, dishub, zone } from './context.ts'

const host = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
const anyText = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.string({
    maxLength: 40,
    unit: fc.constantFrom('a', 'B', '-', '_', '.', ' ', '0', 'і', '*', '\u200B', '/', ':', 'x', 'n'),
  }),
)
const label = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}[a-z0-9]$/)
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 })

describe('any text', () => {
  it('is answered, and only host names stay without a block', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const check = checkName(typed, context(dinkes))
        expect(check.asked).toBe(typed)
        if (check.findings.some((one) => one.severity === 'block')) return
        expect(check.label.split('.').every((part) => host.test(part))).toBe(true)
        expect(check.fqdn).toBe(`${check.label}.${zone}`)
        expect(check.fqdn.length).toBeLessThanOrEqual(253)
      }),
      { numRuns: 1000 },
    )
  })

  it('is read the same in capitals, with the zone behind it, and as an address', () => {
    fc.assert(
      fc.property(label, (one) => {
        const plain = checkName(one, context(dinkes))
        for (const typed of [
          one.toUpperCase(),
          `${one}.${zone}`,
          `${one}.${zone}.`,
          `https://${one}.${zone}/x`,
          ` ${one}\u200B`,
        ]) {
          expect(checkName(typed, context(dinkes))).toEqual({ ...plain, asked: typed })
        }
      }),
    )
  })

  it('becomes a host name or nothing when tidied', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const tidy = tidyLabel(typed)
        expect(tidy === '' || host.test(tidy)).toBe(true)
        expect(tidyLabel(tidy)).toBe(tidy)
      }),
    )
  })
})

describe('a name in the register', () => {
  it('is never free for another unit', () => {
    fc.assert(
      fc.property(label, (one) => {
        const register = [
          {
            fqdn: `${one}.${zone}`,
            unitId: dinkes.id,
            unitName: dinkes.name,
            state: 'active',
            releasedAt: null,
          } as const,
        ]
        const codes = checkName(one, context(dishub, { register })).findings.map((found) => found.code)
        expect(codes).toContain('TAKEN_REGISTER')
      }),
    )
  })
})

describe('proposals', () => {
  it('are at most three, different, free, and not what was asked', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const names = proposeNames(typed, context(dishub))
        expect(names.length).toBeLessThanOrEqual(3)
        expect(new Set(names).size).toBe(names.length)
        expect(names).not.toContain(checkName(typed, context(dishub)).fqdn)
        for (const name of names) expect(isFree(checkName(name, context(dishub)))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('carry the unit when the name is reserved', () => {
    expect(proposeNames('mail', context(dishub))).toEqual([
      'mail-dishub.contohkab.go.id',
      'dishub-mail.contohkab.go.id',
      'layanan-mail.contohkab.go.id',
    ])
  })

  it('do not carry the abbreviation of a unit that does not ask', () => {
    expect(proposeNames('dinkes', context(dishub))).toEqual(
      ['dishub', 'layanan-dishub', 'info-dishub'].map((label) => `${label}.${zone}`),
    )
  })

  it('mend the spelling first', () => {
    expect(proposeNames('Parkir Daring', context(dishub))[0]).toBe('parkir-daring.contohkab.go.id')
  })

  it('never repeat a banned word', () => {
    const names = proposeNames('gacor', context(dishub))
    expect(names[0]).toBe('dishub.contohkab.go.id')
    expect(names.join()).not.toContain('gacor')
  })

  it('do not help a village around desa.id', () => {
    expect(proposeNames('wisata', context(desa))).toEqual([])
  })
})

describe('distance', () => {
  it('is a metric of small changes: zero only for equals, the same both ways, bounded by the longer text', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const d = distance(a, b)
        expect(d === 0).toBe(a === b)
        expect(distance(b, a)).toBe(d)
        expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(d).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      }),
    )
  })

  it('counts a swap of neighbours once, where plain Levenshtein counts two', () => {
    expect(distance('bpdb', 'bpbd')).toBe(1)
    expect(distance('dinkes', 'dinkse')).toBe(1)
    expect(distance('dinkes', 'dishub')).toBe(4)
  })

  it('never calls short abbreviations similar', () => {
    expect(isSlip('bkd', 'bkad')).toBe(false)
    expect(isSlip('dlh', 'dkh')).toBe(false)
    expect(isSlip('bapeda', 'bappeda')).toBe(true)
  })
})

describe('skeleton', () => {
  it.each([
    ['dinkes', 'd1nkes'],
    ['dinkes', 'dlnkes'],
    ['dinkes', 'clinkes'],
    ['dinkes', 'din-kes'],
    ['dinkes', 'dinkess'],
    ['rembang', 'rernbang'],
    ['rembang', 'rem8ang'],
    ['wisata', 'vvi5ata'],
    ['sppd', 'spd'],
    ['posyandu', 'p0syandu'],
  ])('of %s is that of %s', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b))
  })

  it('keeps different words apart', () => {
    expect(skeleton('dinkes')).not.toBe(skeleton('dishub'))
  })
})
