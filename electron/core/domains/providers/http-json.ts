// One HTTP request to an API that the administrator named: a total time, a largest answer, no redirect, no proxy, certificates checked.
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { fail, ok, type Result } from '../../../../shared/result.ts'

export interface HttpAsk {
  readonly method: 'GET' | 'PATCH'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Milliseconds for the whole exchange. */
  readonly timeout: number
  readonly signal?: AbortSignal
}

export interface HttpAnswer {
  readonly status: number
  readonly type: string
  readonly body: string
}

export interface HttpFault {
  readonly code: 'unreachable' | 'timeout' | 'closed' | 'aborted' | 'too_large'
  readonly detail: string
  readonly sent: boolean
}

const largest = 16 * 1_048_576

export async function askHttp(ask: HttpAsk): Promise<Result<HttpAnswer, HttpFault>> {
  return await new Promise((resolve) => {
    const open = ask.url.protocol === 'https:' ? requestHttps : requestHttp
    let sent = false
    const request = open(ask.url, { method: ask.method, headers: { ...ask.headers }, agent: false })
    const end = (result: Result<HttpAnswer, HttpFault>): void => {
      clearTimeout(timer)
      ask.signal?.removeEventListener('abort', abort)
      request.destroy()
      resolve(result)
    }
    const failed = (code: HttpFault['code'], detail: string): void => end(fail({ code, detail, sent }))
    const abort = (): void => failed('aborted', 'aborted')
    const timer = setTimeout(() => failed('timeout', `${ask.timeout} ms`), ask.timeout)
    request.on('error', (error: NodeJS.ErrnoException) =>
      failed(sent ? 'closed' : 'unreachable', error.code ?? error.message),
    )
    if (ask.signal?.aborted === true) return abort()
    ask.signal?.addEventListener('abort', abort)
    request.on('socket', (socket) => {
      socket.once(ask.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        sent = true
      })
    })
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        if (size > largest) failed('too_large', `${size} octets`)
      })
      response.on('error', (error) => failed('closed', error.message))
      response.on('end', () =>
        end(
          ok({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        ),
      )
    })
    request.end(ask.body)
  })
}
