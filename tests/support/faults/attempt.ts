// Sends a command again after a failure, as a person would who reads the remedy and tries once more.
import { storageTrouble } from '../../../electron/core/store/trouble.ts'
import type { Result } from '../../../shared/result.ts'
import type { Marks } from './marks.ts'

const tries = 4

export type Attempt = <T>(what: string, work: () => Promise<Result<T, { readonly code: string }>>) => Promise<T>

/** Each failure is told, and ends the fault where it would stay. @throws Error where the command never succeeds. */
export function attempts({ tell, space }: Marks): Attempt {
  return async (what, work) => {
    let code = ''
    for (let times = 0; times < tries; times += 1) {
      const answer = await work().catch((error: unknown) => ({ ok: false as const, error: { code: codeOf(error) } }))
      if (answer.ok) return answer.value
      code = answer.error.code
      tell({ kind: 'refused', what, code })
      space()
    }
    throw new Error(`${what} is refused again and again: ${code}`)
  }
}

/** As the API answers it. */
function codeOf(error: unknown): string {
  const trouble = storageTrouble(error)
  if (trouble !== null) return trouble.code
  return error instanceof Error ? `threw ${'code' in error ? String(error.code) : error.message}` : String(error)
}
