// The inspector reads cases, books, archive, sheets and event lists, and whatever they try, nothing in the data changes.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endpoints, refusal, requestOf, value } from '../../support/api-client.ts'
import { commandProbes } from '../../support/access/commands.ts'
import { type Desks, desksOfEachPost } from '../../support/access/desks.ts'
import { routeProbes, type RouteProbe } from '../../support/access/routes.ts'
import { newKey } from '../../support/small-office.ts'

const probes: Readonly<Record<string, RouteProbe>> = routeProbes
/** What the inspector does with their own login, and what they type for themselves. */
const own = /^(session\.|files\.\w+Draft$|privacy\.mine$)/

function content({ data }: Desks): unknown {
  const database = new Database(join(data, 'siladom.db'), { readonly: true })
  try {
    const tables = [
      'cases',
      'agenda_in',
      'agenda_out',
      'register',
      'documents',
      'search_entries',
      'personal',
      'accounts',
    ]
    return [
      ...tables.map((table) => database.prepare(`select * from ${table} order by 1, 2`).all()),
      // Who was refused and who took a dossier out is written down, about them and not by them.
      database
        .prepare("select * from events where type not in ('access_denied', 'dossier_exported') order by seq")
        .all(),
    ]
  } finally {
    database.close()
  }
}

test('reads what an examination needs', async () => {
  const { windows, cases } = await desksOfEachPost()
  const { api } = windows.pemeriksa
  const caseId = cases.open
  const view = value(await api.cases.get({ caseId }, {}))
  expect(view.abilities).toMatchObject({ readOnly: true, seePersonal: false, dossier: true, note: false, take: false })
  expect(view.abilities.reason).toContain('tidak ada yang dapat diubah')
  expect(view.contact).toBeNull()
  expect(view.documents.some((document) => document.personal)).toBe(false)
  expect(value(await api.cases.events({ caseId }, {})).lines.length).toBeGreaterThan(0)
  value(await api.letters.paper({ caseId, kind: 'lembar_sop' }, {}))
  value(await api.cases.journey({ caseId }, {}))
  value(await api.registry.incoming({}, {}))
  value(await api.registry.outgoing({}, {}))
  value(await api.registry.register({}, {}))
  value(await api.registry.archive({}, {}))
  expect(value(await api.cases.dossier({ caseId: cases.ended }, {}))).toBeInstanceOf(Uint8Array)
  expect(value(await api.session.me({}, {})).places).toEqual([
    'examine',
    'cases',
    'agenda',
    'register',
    'archive',
    'monitor',
    'privacy',
    'settings',
  ])
})

test('changes nothing, by no endpoint and no command', async () => {
  const desks = await desksOfEachPost()
  const { windows, cases, letterId, identityId } = desks
  const { api, send, token } = windows.pemeriksa
  const before = content(desks)
  for (const { area, name, endpoint } of endpoints()) {
    const probe = probes[`${area}.${name}`]
    if (probe === undefined || own.test(`${area}.${name}`)) continue
    for (const caseId of Object.values(cases)) {
      const where = { caseId, letterId, identityId }
      const asked = { params: probe.params?.(where) ?? {}, input: probe.input?.(where) ?? {}, token }
      await send(...requestOf(endpoint, asked))
    }
  }
  for (const { command } of Object.values(commandProbes)) {
    for (const caseId of Object.values(cases)) {
      const seen = await desks.version(caseId)
      const input = { seen, key: newKey(), post: 'pemeriksa' as const, paper: null, proof: null, command }
      expect(refusal(await api.cases.perform({ caseId }, input)).code).toBe('forbidden')
    }
  }
  expect(content(desks)).toEqual(before)
})
