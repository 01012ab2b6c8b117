// The description of the API: every endpoint, every reference leads somewhere, what is open says so.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { programVersion } from '../../../electron/core/version.ts'
import { endpoints } from '../../support/api-client.ts'
import { openCore } from '../../support/core.ts'
import { sendTo } from '../../support/small-office.ts'

const packageVersion = String(Object(JSON.parse(readFileSync('package.json', 'utf8'))).version)

interface Described {
  readonly openapi: string
  readonly info: { readonly version: string }
  readonly paths: Record<
    string,
    Record<
      string,
      {
        operationId: string
        security: unknown[]
        parameters: { name: string; in: string }[]
        responses: Record<string, unknown>
      }
    >
  >
}

async function described(): Promise<{ document: Described; text: string }> {
  const { core } = await openCore()
  const text = await (await sendTo({ core })('/api/openapi.json', {})).text()
  return { document: JSON.parse(text) as Described, text }
}

test('it is OpenAPI 3.1 of the version in package.json', async () => {
  const { document } = await described()
  expect(document.openapi).toBe('3.1.0')
  expect(document.info.version).toBe(packageVersion)
  expect(programVersion).toBe(packageVersion)
})

test('every served endpoint stands in it with its path parameters and its faults', async () => {
  const { document } = await described()
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  expect(new Set(operations.map((one) => one.operationId)).size).toBe(operations.length)
  for (const { area, name, endpoint } of endpoints()) {
    const operation = document.paths[endpoint.path]?.[endpoint.method.toLowerCase()]
    expect(operation?.operationId).toBe(`${area}.${name}`)
    expect(operation?.security).toEqual(endpoint.open ? [] : [{ session: [] }])
    const inPath = operation?.parameters.filter((one) => one.in === 'path').map((one) => one.name)
    expect(inPath).toEqual([...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(['200', '401', '422', '500']))
  }
})

test('every reference leads to a component of the same document', async () => {
  const { document, text } = await described()
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(references.length).toBeGreaterThan(0)
  for (const reference of new Set(references)) {
    const found = reference
      .slice(2)
      .split('/')
      .reduce<unknown>((inside, key) => Object(inside)[key], document)
    expect(`${reference} ${typeof found}`).toBe(`${reference} object`)
  }
})
