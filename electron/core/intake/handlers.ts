// Terima surat: what can be opened, the rules of a name as one types, letters that were already registered.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import type { ServiceView } from '../../../shared/contract/intake.ts'
import { channels } from '../../../shared/procedures/channels.data.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { DefinitionSpan } from '../../../shared/procedures/definition-book.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import { may } from '../../../shared/office/policy.ts'
import { fail, ok } from '../../../shared/result.ts'
import { findingViewOf } from '../cases/finding-view.ts'
import { fieldViewOf } from '../cases/step-view.ts'
import { closedDayWarning } from '../cases/warnings.ts'
import { checkAsked, nameContext } from '../domains/names.ts'
import type { Caller } from '../http/caller.ts'
import { readBook } from '../procedures/book.ts'
import type { Services } from '../services.ts'
import { duplicatesOf, openCasesAsking } from './duplicates.ts'

export function createIntakeHandlers(services: Services): Handlers<Api['intake'], Caller> {
  return {
    services: async (caller) =>
      await services.store.read(async (tx) => {
        const facts = await services.office.facts(tx, await services.office.today(tx))
        const profile = await services.office.profile(tx)
        const posts = caller.posts.map((held) => held.post)
        const all = [...channels('letter'), ...channels('complaint'), ...channels('own')]
        return ok({
          services: (await readBook(tx)).spans().flatMap((span) => serviceView(span, facts, posts) ?? []),
          channels: all
            .filter((one, index) => all.findIndex((other) => other.value === one.value) === index)
            .map((one) => ({ ...one })),
          agendaNumbers: profile.numbering.agenda,
          checklist: profile.work.checklist.map((item) => ({ ...item })),
          now: services.clock.now(),
        })
      }),
    checkName: async (caller, _params, { asked, unitId }) => {
      if (
        !may(
          caller.posts.map((held) => held.post),
          'register.read',
        )
      )
        return fail(fault('forbidden', {}))
      return await services.store.read(async (tx) => {
        const check = checkAsked(asked, await nameContext(tx, services, unitId, null))
        return ok({
          asked: check.asked,
          label: check.label,
          zone: check.zone,
          fqdn: check.fqdn,
          findings: check.findings.map(findingViewOf),
          proposals: [...check.proposals],
        })
      })
    },
    duplicates: async (caller, _params, input) => {
      if (
        !may(
          caller.posts.map((held) => held.post),
          'case.read',
          'open',
        )
      )
        return fail(fault('forbidden', {}))
      return await services.store.read(async (tx) => {
        const same = await duplicatesOf(tx, services, input.unitId, input.letterNo, input.hashes)
        const context = input.names.length === 0 ? null : await nameContext(tx, services, input.unitId, null)
        const fqdns = context === null ? [] : input.names.map((name) => checkAsked(name, context).fqdn)
        const asking = (await openCasesAsking(tx, fqdns)).filter(
          (one) => !same.some((other) => other.caseId === one.caseId),
        )
        const calendar = await services.office.calendar(tx)
        const closed = input.letterDate === null ? null : closedDayWarning(calendar, input.letterDate, 'Surat')
        return ok({ matches: [...same, ...asking], warnings: closed === null ? [] : [closed] })
      })
    },
  }
}

/** One for each version that some date of receipt leads to, with the dates that do. */
function serviceView(
  { definition, from, to }: DefinitionSpan,
  office: OfficeFacts,
  posts: readonly string[],
): ServiceView | null {
  const act = definition.steps[0]?.acts[0]
  const step = definition.steps[0]
  if (act === undefined || step === undefined) return null
  const post = deskOf(act)
  return {
    code: definition.code,
    version: definition.version,
    title: definition.title,
    summary: definition.summary,
    opens: definition.opens,
    screens: definition.screens,
    paperOnly: definition.paperOnly === true,
    validFrom: from,
    validTo: to,
    post,
    postTitle: office.postTitle(post),
    mayOpen: posts.includes(post),
    fields: act.fields.map(fieldViewOf),
    requirements: definition.components
      .filter((component) => component.label.toLowerCase().includes('persyaratan'))
      .map((component) => component.text),
  }
}
