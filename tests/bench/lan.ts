// Commands through HTTPS from eight paired devices, beside the same rows by hand in SQLite; and fifty devices at once.
import { freePort } from '../support/free-port.ts'
import { type LanClient, lanClients } from '../support/lan-clients.ts'
import { startOffice } from '../support/office-process.ts'
import { value } from '../support/api-client.ts'
import type { Workplace } from './data.ts'
import { ask, logInAll, openOffice, tokenOf, users } from './office.ts'
import { byHand, recorded, type Statement } from './statements.ts'
import { type ActCommand, actCommands } from './step.ts'
import { p95, type Pair, took, typical } from './timing.ts'

const devices = 8
const crowd = 50
const crowdSeconds = 40
/** Acts of each kind; three kinds. */
const times = 40
/** The machine's other work falls on both sides alike. */
const shares = 8

/** Milliseconds of one command, all eight devices together, beside one command by hand; in turns, a share at a time. */
export async function measureLanStep(office: string, place: Workplace): Promise<Pair> {
  const product = place.copy(office, 'lan-product')
  const commands = await commandsOf(place.copy(office, 'lan-look'))
  const twin = await twinOf(place, office, commands)
  const host = await startOffice(product, { port: await freePort() })
  const officials = [...new Set(commands.map(({ user }) => user))]
  const clients = await lanClients(
    host,
    Array.from({ length: devices }, (_, index) => officials[index % officials.length] ?? 'kabid'),
  )
  for (const client of clients) for (let round = 0; round < 40; round += 1) value(await client.api.desk.get({}, {}))
  const pairs: Pair[] = []
  for (let share = 0; share < shares; share += 1) {
    const mine = commands.filter((_, index) => index % shares === share)
    const queues = spread(mine, clients)
    const sent = await took(() => Promise.all(queues.map(([client, own]) => sendAll(client, own))))
    const floor = await took(() => twin.write(share))
    pairs.push({ value: sent.ms / mine.length, floor: floor.ms / mine.length })
  }
  for (const client of clients) client.close()
  await host.stop()
  twin.close()
  return { value: typical(pairs.map((pair) => pair.value)), floor: typical(pairs.map((pair) => pair.floor)) }
}

/** What the acts of the bench ask, on an office that has not moved since. */
async function commandsOf(data: string): Promise<readonly ActCommand[]> {
  const core = await openOffice(data)
  const commands = await actCommands(core, await logInAll(core), times)
  await core.close()
  return commands
}

/** The statements that the core makes of the commands, to be run again by hand, a share at a time. */
async function twinOf(place: Workplace, office: string, commands: readonly ActCommand[]) {
  const data = place.copy(office, 'lan-recorded')
  const before = await openOffice(data)
  const tokens = await logInAll(before)
  await before.close()
  const twin = byHand(place.copy(data, 'lan-by-hand'))
  const core = await openOffice(data)
  const runs: (readonly Statement[])[] = []
  for (let share = 0; share < shares; share += 1) {
    for (const { user, caseId, body } of commands.filter((_, index) => index % shares === share)) {
      const path = `/api/cases/${caseId}/commands`
      runs.push((await recorded(() => ask(core, tokenOf(tokens, user), path, body))).statements)
    }
  }
  await core.close()
  return {
    write: (share: number) => {
      const each = runs.length / shares
      for (const statements of runs.slice(share * each, (share + 1) * each)) twin.write(statements)
    },
    close: twin.close,
  }
}

/** Each command to a device of its official, evenly. */
function spread(commands: readonly ActCommand[], clients: readonly LanClient[]): [LanClient, ActCommand[]][] {
  const queues = clients.map((client): [LanClient, ActCommand[]] => [client, []])
  for (const command of commands) {
    const own = queues.filter(([client]) => client.user === command.user)
    own.toSorted((a, b) => a[1].length - b[1].length)[0]?.[1].push(command)
  }
  return queues
}

async function sendAll({ send, token }: LanClient, commands: readonly ActCommand[]): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  for (const { caseId, body } of commands) {
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await send(`/api/cases/${caseId}/commands`, init)
    if (!answer.ok) throw new Error(`${caseId} was refused: ${await answer.text()}`)
  }
}

export interface Crowd {
  /** The slowest of twenty, in ms. */
  readonly step: number
  readonly inbox: number
}

/** Fifty devices, each at its desk every second and with an act every third. */
export async function measureCrowd(office: string, place: Workplace): Promise<Crowd> {
  const host = await startOffice(place.copy(office, 'lan-crowd'), { port: await freePort() })
  const clients = await lanClients(
    host,
    Array.from({ length: crowd }, (_, index) => users[index % users.length] ?? 'kabid'),
  )
  const [steps, desks]: [number[], number[]] = [[], []]
  const until = performance.now() + crowdSeconds * 1000
  await Promise.all(
    clients.map(async ({ api, user }, index) => {
      const { rows } = value(await api.cases.list({}, { limit: 50 }))
      const caseId = rows[index]?.caseId ?? ''
      await new Promise((resolve) => setTimeout(resolve, index * 20))
      for (let round = 0; performance.now() < until; round += 1) {
        const desk = await took(() => api.desk.get({}, {}))
        value(desk.result)
        desks.push(desk.ms)
        if (round % 3 === 0) {
          const { version } = value(await api.cases.get({ caseId }, {}))
          const command = { type: 'note' as const, text: `Catatan ${index} ${round}` }
          const input = {
            seen: version,
            key: crypto.randomUUID(),
            post: postOf(user),
            paper: null,
            proof: null,
            command,
          }
          const step = await took(() => api.cases.perform({ caseId }, input))
          value(step.result)
          steps.push(step.ms)
        }
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      }
    }),
  )
  for (const client of clients) client.close()
  await host.stop()
  return { step: p95(steps), inbox: p95(desks) }
}

function postOf(user: string): 'kabid' | 'kadis' | 'kasi' | 'staf_teknis' | 'jfu_sekretariat' {
  switch (user) {
    case 'kadis':
    case 'kasi':
      return user
    case 'staf.teknis':
      return 'staf_teknis'
    case 'jfu.sekretariat':
      return 'jfu_sekretariat'
    default:
      return 'kabid'
  }
}
