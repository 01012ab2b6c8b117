// What the Staf Teknis copies into the servers follows from the way that was chosen.
import { expect, test } from 'vitest'
import { copyLinesOf } from '../../../renderer/steps/copy-lines.ts'

const fqdn = 'posyandu.contohkab.go.id'

function values(mode: string, target: string): readonly string[] {
  return copyLinesOf({ fqdn, mode, target, capacityGb: 5 }).map((line) => line.value)
}

test('langsung points the name to the address of the server', () => {
  expect(values('langsung', '203.0.113.5')).toContain(`${fqdn}. 300 IN A 203.0.113.5`)
})

test('proxy keeps the private address out of the zone', () => {
  const lines = values('proxy', '10.20.4.17')
  expect(lines).toContain(`server_name ${fqdn}; proxy_pass http://10.20.4.17;`)
  expect(lines.filter((line) => line.includes(' IN ')).join(' ')).not.toContain('10.20.4.17')
})

test('alias ends the host with its dot, once', () => {
  expect(values('alias', 'srv-1.dc.contohkab.go.id')).toContain(`${fqdn}. 300 IN CNAME srv-1.dc.contohkab.go.id.`)
  expect(values('alias', 'srv-1.dc.contohkab.go.id.')).toContain(`${fqdn}. 300 IN CNAME srv-1.dc.contohkab.go.id.`)
})

test('alih-http starts with a redirect that browsers do not keep', () => {
  expect(values('alih-http', 'https://baru.contohkab.go.id').join(' ')).toContain(
    'return 302 https://baru.contohkab.go.id',
  )
})

test('cloud says the space, and nothing is said before a way is chosen', () => {
  expect(values('cloud', '')).toContain('5 GB')
  expect(values('', '')).toEqual([])
})
