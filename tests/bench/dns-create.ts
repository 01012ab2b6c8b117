// One name made on a real BIND, plan, apply and proof, beside Debian's nsupdate and dig doing the same on the same server.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPlan, makePlan } from '../../electron/core/domains/providers/carry-out.ts'
import { rfc2136Provider } from '../../electron/core/domains/providers/rfc2136.ts'
import { verify } from '../../electron/core/domains/providers/verify.ts'
import { rrSet } from '../../shared/domains/records.ts'
import { defaultNamePolicy } from '../../shared/naming/policy.ts'
import { type Bind, startBind } from '../support/servers/bind.ts'
import { keyClause } from '../support/servers/keys.ts'
import { binary } from '../support/servers/process.ts'
import { zone } from '../support/servers/zone.ts'
import { type Pair, took, typical } from './timing.ts'

const warmUp = 5

/** `nsupdate` looks at the name before and writes under a condition; `dig` asks the name and the serial afterwards. */
export async function measureDnsCreate(times: number): Promise<Pair> {
  const bind = await startBind()
  try {
    const pairs: Pair[] = []
    for (let index = 0; index < times + warmUp; index += 1) {
      const bare = await took(() => byTools(bind, `alat${index}.${zone}`))
      const whole = await took(() => bySiladom(bind, `siladom${index}.${zone}`))
      if (index >= warmUp) pairs.push({ value: whole.ms, floor: bare.ms })
    }
    return { value: typical(pairs.map((pair) => pair.value)), floor: typical(pairs.map((pair) => pair.floor)) }
  } finally {
    await bind.stop()
  }
}

async function bySiladom({ server, key }: Bind, name: string): Promise<void> {
  const wanted = [rrSet(name, 'A', 300, ['127.0.1.1'])]
  const provider = rfc2136Provider({ zone, server, key, timeout: 5000, now: Date.now })
  const plan = await makePlan(provider, zone, name, wanted, defaultNamePolicy)
  if (!plan.ok || !(await applyPlan(provider, plan.value)).ok) throw new Error(`${name} was not made`)
  const asking = { primary: server, secondaries: [], timeout: 5000, now: Date.now }
  const { colour } = await verify(asking, zone, name, wanted)
  if (colour !== 'green') throw new Error(`${name} is ${colour}`)
}

async function byTools({ server, key, folder }: Bind, name: string): Promise<void> {
  const keyFile = join(folder, 'bench.key')
  writeFileSync(keyFile, keyClause(key), { mode: 0o600 })
  const at = ['-p', String(server.port), `@${server.host}`, '+tcp', '+norecurse', '+short']
  await run(binary('dig', 'bind9-dnsutils'), [...at, name, 'A'], '')
  const update = `server ${server.host} ${server.port}\nzone ${zone}\nprereq nxdomain ${name}\nupdate add ${name} 300 A 127.0.1.1\nsend\n`
  await run(binary('nsupdate', 'bind9-dnsutils'), ['-v', '-k', keyFile], update)
  const seen = await run(binary('dig', 'bind9-dnsutils'), [...at, name, 'A', zone, 'SOA'], '')
  if (!seen.includes('127.0.1.1')) throw new Error(`${name} was not made by the tools: ${seen}`)
}

async function run(program: string, args: readonly string[], input: string): Promise<string> {
  const child = spawn(program, [...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stdin.end(input)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${printed}`)
  return printed
}
