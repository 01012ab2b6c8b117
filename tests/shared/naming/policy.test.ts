// The office's lists: what they begin with, and what cannot be stored in them.
import { describe, expect, it } from 'vitest'
import { checkName } from '../../../shared/naming/check.ts'
import { defaultNamePolicy, namePolicySchema } from '../../../shared/naming/policy.ts'
import { context, dinkes } from './context.ts'

describe('the lists an office begins with', () => {
  it('pass their own schema', () => {
    expect(namePolicySchema.parse(defaultNamePolicy)).toEqual(defaultNamePolicy)
  })

  it('hold about 140 reserved labels in four groups, each once', () => {
    const labels = defaultNamePolicy.reserved.map((one) => one.label)
    expect(labels.length).toBeGreaterThanOrEqual(140)
    expect(new Set(labels).size).toBe(labels.length)
    expect(new Set(defaultNamePolicy.reserved.map((one) => one.group))).toEqual(
      new Set(['dns', 'mail', 'infra', 'trust']),
    )
  })

  it.each(['admin', 'sso', 'bupati', 'ppid', 'lapor', 'csirt', 'jdih', 'lpse', 'pajak'])(
    'ask special approval for %s',
    (label) => {
      const found = checkName(label, context(dinkes)).findings.find((one) => one.code === 'RESERVED')
      expect(found).toMatchObject({ severity: 'warn', override: 'kabid' })
    },
  )

  it.each([
    'mail',
    'cpanel',
    'webmail',
    'webdisk',
    'whm',
    'cpcalendars',
    'cpcontacts',
    'autodiscover',
    'ftp',
    'www',
    'ns1',
  ])('never give away %s', (label) => {
    const found = checkName(label, context(dinkes)).findings.find((one) => one.code === 'RESERVED')
    expect(found).toMatchObject({ severity: 'block', override: 'none' })
  })
})

describe('an edited list', () => {
  it('decides at once', () => {
    const policy = { ...defaultNamePolicy, reserved: [{ label: 'sippd', group: 'infra' } as const], minimumLength: 5 }
    const codes = (typed: string) => checkName(typed, context(dinkes, { policy })).findings.map((one) => one.code)
    expect(codes('sippd')).toContain('RESERVED')
    expect(codes('mail')).toEqual(['TOO_SHORT', 'NOT_OFFICIAL_ABBREVIATION'])
  })

  it.each([
    { reserved: [{ label: 'Mail', group: 'mail' }] },
    { banned: [{ text: 'a(', where: 'anywhere', reason: 'pola' }] },
    { banned: [{ text: 'abc', where: 'anywhere', reason: '' }] },
    { districtPattern: 'kecamatan' },
    { minimumLength: 0 },
    { quarantineDays: 1.5 },
  ])('refuses %j', (wrong) => {
    expect(namePolicySchema.safeParse({ ...defaultNamePolicy, ...wrong }).success).toBe(false)
  })
})
