// Describes the contract as OpenAPI 3.1, from the same schemas that check every call.
import { commonCodes, type Code, faults } from '../../../shared/contract/faults.ts'
import { type SchemaBook, schemaBook } from './open-api-schemas.ts'
import type { AnyEndpoint, Route } from './route.ts'

export function openApi(routes: readonly Route[], version: string): unknown {
  const book = schemaBook()
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = (paths[route.endpoint.path] ??= {})
    path[route.endpoint.method.toLowerCase()] = operation(book, route)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Siladom', version, description: 'Sistem Layanan Domain' },
    components: {
      schemas: book.components,
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
    },
    paths,
  }
}

function operation(book: SchemaBook, { id, endpoint }: Route): unknown {
  const [area = ''] = id.split('.')
  const query = inQuery(endpoint) ? queryParameters(book, endpoint) : []
  return {
    operationId: id,
    tags: [area],
    summary: endpoint.summary,
    security: endpoint.open ? [] : [{ session: [] }],
    parameters: [...pathParameters(endpoint.path), ...query],
    ...requestBody(book, endpoint),
    responses: {
      '200': { description: 'OK', content: answerContent(book, endpoint) },
      ...faultResponses(book, endpoint),
    },
  }
}

function inQuery({ method, transfer }: AnyEndpoint): boolean {
  return method === 'GET' || method === 'DELETE' || transfer === 'upload'
}

function pathParameters(path: string): unknown[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(book: SchemaBook, endpoint: AnyEndpoint): unknown[] {
  const { properties, required } = book.schemaOf(endpoint.input, 'input')
  const needed: unknown[] = Array.isArray(required) ? required : []
  if (typeof properties !== 'object' || properties === null) return []
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: needed.includes(name),
    schema,
  }))
}

function requestBody(book: SchemaBook, endpoint: AnyEndpoint): object {
  if (endpoint.transfer === 'upload')
    return { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
  if (inQuery(endpoint)) return {}
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: book.schemaOf(endpoint.input, 'input') } },
    },
  }
}

function answerContent(book: SchemaBook, endpoint: AnyEndpoint): object {
  if (endpoint.transfer === 'download') return { 'application/octet-stream': {} }
  return { 'application/json': { schema: book.schemaOf(endpoint.output, 'output') } }
}

/** Failures of one status share a response; their codes tell them apart. */
function faultResponses(book: SchemaBook, endpoint: AnyEndpoint): Record<string, unknown> {
  const codes: readonly Code[] = [...endpoint.errors, ...commonCodes]
  const byStatus = Map.groupBy(new Set(codes), (code) => String(faults[code].status))
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.join(', '),
        content: { 'application/json': { schema: { anyOf: same.map((code) => faultSchema(book, code)) } } },
      },
    ]),
  )
}

function faultSchema(book: SchemaBook, code: Code): unknown {
  const error = { code: { const: code }, message: { type: 'string' }, data: book.schemaOf(faults[code].data, 'output') }
  const inner = { type: 'object', required: ['code', 'message', 'data'], properties: error }
  return { type: 'object', required: ['error'], properties: { error: inner } }
}
