// Reading the fields of an event's body in a projector, with the absent ones as null or empty.
import type { Json, JsonObject } from '../../../shared/json.ts'

export function textOf(body: JsonObject, key: string): string {
  const value = body[key]
  return typeof value === 'string' ? value : ''
}

export function textOrNull(body: JsonObject, key: string): string | null {
  const value = body[key]
  return typeof value === 'string' ? value : null
}

export function numberOrNull(body: JsonObject, key: string): number | null {
  const value = body[key]
  return typeof value === 'number' ? value : null
}

export function numberOf(body: JsonObject, key: string): number {
  return numberOrNull(body, key) ?? 0
}

export function objectOf(body: JsonObject, key: string): JsonObject {
  return asObject(body[key])
}

export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(body: JsonObject, key: string): readonly Json[] {
  const value = body[key]
  return Array.isArray(value) ? value : []
}

export function textsOf(body: JsonObject, key: string): readonly string[] {
  return listOf(body, key).filter((one) => typeof one === 'string')
}
