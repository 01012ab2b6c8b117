// Looks at the site of a name that was made, and keeps what was seen as evidence of step 7.
import { type Fault, fault } from '../../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { expectedOf } from '../../../../shared/watch/expected.ts'
import { type CheckFinding, type CheckLevel, worstLevel } from '../../../../shared/watch/finding.ts'
import type { Caller } from '../../http/caller.ts'
import { textOrNull } from '../../log/body.ts'
import { eventsByKey } from '../../log/read.ts'
import type { Services } from '../../services.ts'
import type { DnsView } from '../../watch/checker/resolver.ts'
import { readChecker } from '../../watch/read-checker.ts'
import { checkRound } from '../../watch/round.ts'
import { findingViews } from '../../watch/views.ts'
import type { WatchParts } from '../../watch/watch-parts.ts'
import { isChecked } from '../connections/stored.ts'
import { type Context, contextOf, isToBeMade, type NameOfCase, type ReadingFault, standingOf } from './context.ts'
import { writeJournal } from './journal.ts'

/** One name is not asked more often. Seconds. */
const restSeconds = 60

/** A resolver that was asked before the name is made remembers that it is not there, so nothing is asked before. */
export async function proveWeb(
  services: Services,
  parts: WatchParts,
  caller: Caller,
  name: NameOfCase,
  key: string,
): Promise<Result<null, ReadingFault | Fault<'slow_down'>>> {
  const { store, clock, closing } = services
  const context = await store.read((tx) => contextOf(tx, services, caller, name, 'dns.write'))
  if (!context.ok) return context
  if ((await store.read((tx) => eventsByKey(tx, key))).length > 0) return ok(null)
  const { technical, connection } = context.value
  if (!isToBeMade(context.value) || (isChecked(connection) && standingOf(technical) !== 'written'))
    return fail(fault('wrong_state', {}, notMade))
  const wait = technical.web === null ? 0 : restSeconds - Math.floor((clock.now() - technical.web.at) / 1000)
  if (wait > 0)
    return fail(fault('slow_down', { waitSeconds: wait }, `Baru saja diperiksa. Coba lagi ${wait} detik lagi.`))
  const checker = await store.read((tx) => readChecker(tx, services, parts))
  const dns = ownServerFirst(context.value, parts, checker.dns)
  const [result] = await checkRound({ ...checker, dns }, [roundNameOf(context.value)], closing)
  if (result === undefined) return fail(fault('wrong_state', {}, 'Pemeriksaan dihentikan. Coba lagi.'))
  const { findings, observation } = result
  const level = worstLevel(findings)
  const seen = { level, sentence: sentenceOf(level, findings), findings: findingViews(findings), observation }
  await store.write((tx) =>
    writeJournal(
      tx,
      services,
      caller,
      { caseId: name.caseId, action: 'dns.write', key },
      { type: 'web_checked', itemId: name.itemId, seen: JSON.parse(JSON.stringify(seen)) },
    ),
  )
  return ok(null)
}

const notMade = 'Nama ini belum ditulis di server nama, sehingga situsnya belum diperiksa.'

function roundNameOf({ item, connection }: Context) {
  const { id, fqdn, zone, values } = item
  const mode = textOrNull(values, 'executed_mode') ?? textOrNull(values, 'mode')
  const target = textOrNull(values, 'executed_target') ?? textOrNull(values, 'target')
  return { registerId: id, expected: expectedOf({ fqdn, zone, mode, target }, connection), target }
}

/** The zone's primary knows a new name at once; an alias that leaves the zone is for the usual resolvers. */
function ownServerFirst({ connection }: Context, parts: WatchParts, usual: DnsView): DnsView {
  const { primary } = connection
  if (primary === null) return usual
  const own = parts.dnsOf([`${primary.host.includes(':') ? `[${primary.host}]` : primary.host}:${primary.port}`])
  return {
    resolve: async (host, signal) => {
      const seen = await own.resolve(host, signal)
      return seen.state === 'unknown' ? await usual.resolve(host, signal) : seen
    },
  }
}

function sentenceOf(level: CheckLevel, findings: readonly CheckFinding[]): string {
  const count = (one: CheckLevel) => findings.filter((finding) => finding.level === one).length
  switch (level) {
    case 'ok':
      return `Situs sehat: ${count('ok')} pemeriksaan sesuai.`
    case 'warn':
      return `${count('warn')} hal perlu diperhatikan, ${count('ok')} sesuai.`
    case 'bad':
      return `${count('bad')} hal belum sesuai, ${count('ok')} sesuai.`
    case 'unknown':
      return 'Situs tidak dapat diperiksa dari komputer ini.'
  }
}
