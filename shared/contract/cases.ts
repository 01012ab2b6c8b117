// A case: opening it, seeing it, acting on it, its journey, its clocks.
import { openInput, performInput } from './case-commands.ts'
import { caseVersions } from './case-versions.ts'
import { caseView, caseRow, explanation, journeyView, eventLine } from './case-view.ts'
import { endpoint } from './endpoint.ts'
import { empty, id } from './parts.ts'
import { similarView } from './similar.ts'
import { z } from './zod.ts'

export const cases = {
  open: endpoint({
    method: 'POST',
    path: '/api/cases',
    summary: 'Register a letter, a complaint or a request of our own',
    input: openInput,
    output: z.object({ caseId: id, agenda: z.string(), trackingCode: z.string(), version: z.int() }),
    errors: [
      'duplicate',
      'guard',
      'wrong_state',
      'number_taken',
      'not_found',
      'case_not_found',
      'stale_version',
      'not_your_turn',
      'taken_by_other',
      'four_eyes',
      'cannot_undo',
      'post_vacant',
      'reauthentication_required',
    ],
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/cases',
    summary: 'Requests, newest first, with filters as words',
    input: z.object({
      text: z.string().max(300).default(''),
      status: z.enum(['all', 'open', 'paused', 'ended', 'late']).default('all'),
      service: z.string().max(60).default(''),
      unitId: z.string().max(100).default(''),
      step: z.string().max(20).default(''),
      after: z.string().max(100).default(''),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({ rows: z.array(caseRow), next: z.string().nullable(), count: z.int() }),
    errors: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}',
    summary: 'A case as this person sees it',
    input: empty,
    output: caseView,
    errors: ['case_not_found'],
  }),
  perform: endpoint({
    method: 'POST',
    path: '/api/cases/{caseId}/commands',
    summary: 'Act on a case',
    input: performInput,
    output: caseView,
    errors: [
      'case_not_found',
      'stale_version',
      'not_your_turn',
      'taken_by_other',
      'wrong_state',
      'four_eyes',
      'guard',
      'cannot_undo',
      'post_vacant',
      'reauthentication_required',
      'number_taken',
    ],
  }),
  journey: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/journey',
    summary: 'The SOP sheet of a case',
    input: empty,
    output: journeyView,
    errors: ['case_not_found'],
  }),
  events: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/events',
    summary: 'What happened, in order',
    input: empty,
    output: z.object({ lines: z.array(eventLine) }),
    errors: ['case_not_found'],
  }),
  ...caseVersions,
  similar: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/similar',
    summary: 'Decided requests that are like this one, with why',
    input: empty,
    output: similarView,
    errors: ['case_not_found'],
  }),
  explain: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/due',
    summary: 'The sum behind the due date',
    input: empty,
    output: z.object({ clocks: z.array(explanation) }),
    errors: ['case_not_found'],
  }),
  dossier: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/dossier',
    summary: 'Berkas untuk pemeriksa, one ZIP',
    transfer: 'download',
    input: empty,
    output: empty,
    errors: ['case_not_found'],
  }),
} as const
