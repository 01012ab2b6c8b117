// "Serupa dan sudah diputus" on the decision: outcome in words, reasons as the letter said them, the way to the request.
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PastDecisions } from '../../../renderer/decision/SimilarCases.tsx'
import type { PastDecision } from '../../../shared/contract/similar.ts'

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })

const refused: PastDecision = {
  caseId: 'a/b',
  agenda: '12/2026',
  fqdn: 'posyandu.contohkab.go.id',
  unit: 'Dinas Kesehatan',
  decision: 'refuse',
  decidedAt: 0,
  decidedBy: 'Kepala Bidang Informatika',
  reasons: ['Sub domain posyandu.contohkab.go.id sudah ada.'],
  why: 'nama sama',
}

function drawn(past: readonly PastDecision[], asker = 'Dinas Perhubungan'): string {
  return renderToStaticMarkup(
    <RouterContextProvider router={router}>
      <PastDecisions past={past} asker={asker} dateOf={() => '12 Maret 2026'} />
    </RouterContextProvider>,
  )
}

test('a refusal says so in words, with its reason, its owner, who decided and when', () => {
  const html = drawn([refused])
  const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
  expect(text).toContain('Serupa dan sudah diputus')
  expect(text).toContain('Ditolak: posyandu.contohkab.go.id')
  expect(text).toContain('Sub domain posyandu.contohkab.go.id sudah ada.')
  expect(text).toContain('Dinas Kesehatan. Kepala Bidang Informatika, 12 Maret 2026.')
  expect(text).toContain('Serupa: nama sama.')
  expect(html).toContain('href="/permohonan/a%2Fb"')
})

test('of the same owner the name is not said again', () => {
  expect(drawn([refused], 'Dinas Kesehatan')).not.toContain('Dinas Kesehatan.')
})

test('the other outcomes have their own words', () => {
  const html = drawn([
    { ...refused, caseId: 'x', decision: 'approve', reasons: [] },
    { ...refused, caseId: 'y', decision: 'reset', reasons: [] },
  ])
  expect(html).toContain('Disetujui: ')
  expect(html).toContain('Akses diatur ulang: ')
  expect(html).not.toContain('Ditolak')
})

test('where there is none, one quiet line says it', () => {
  expect(drawn([])).toBe('<p class="quiet">Belum ada permohonan serupa yang sudah diputus.</p>')
})
