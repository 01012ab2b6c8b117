// Reads the body of a request up to a limit, so that nobody fills the memory.
import { fail, ok, type Result } from '../../../shared/result.ts'

/** The bytes, or `too_large` as soon as the limit (in bytes) is passed. */
export async function readBody(request: Request, limit: number): Promise<Result<Uint8Array, 'too_large'>> {
  const announced = Number(request.headers.get('content-length') ?? '0')
  if (announced > limit) return fail('too_large')
  if (request.body === null) return ok(new Uint8Array())
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return fail('too_large')
    }
    chunks.push(value)
  }
  const [only] = chunks
  return ok(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks))
}
