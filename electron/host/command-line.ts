// Reads what was written behind `npm start --` and `npm run host --`: the host's own few words, each refused with a sentence where it is wrong.
import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { HostFault } from './host-fault.ts'

export interface StartWords {
  /** Without a window. */
  readonly browser: boolean
  /** Fill an empty data folder with the practice office. */
  readonly sample: boolean
  readonly data: string | undefined
  /** Absent where none was named: the host takes its usual one, or a free one. */
  readonly port: number | undefined
}

/** Fails with `bad_word` where a word is unknown or its value is wrong. */
export function startWords(words: readonly string[]): Result<StartWords, HostFault> {
  const parsed = parse(words)
  if (parsed === null) {
    return fail(badWord('Perintah tidak dikenal. Yang dikenal: --browser, --sample, --data FOLDER, --port NOMOR.'))
  }
  const { browser, sample, data, port } = parsed
  if (port !== undefined && portOf(port) === null) {
    return fail(badWord(`--port ${port} bukan nomor porta. Tulis nomor antara 1024 dan 65535.`))
  }
  if (data !== undefined && data.trim() === '') return fail(badWord('--data memerlukan nama folder.'))
  return ok({ browser: browser === true, sample: sample === true, data, port: numberOf(port) })
}

/** The words of `npm run host --`. */
export interface HostWords {
  readonly data: string | undefined
  /** Where the LAN is listened to; absent, what the office has chosen, or the only address there is. */
  readonly address: string | undefined
  readonly port: number | undefined
  /** Of the page for this computer alone. */
  readonly localPort: number | undefined
}

/** Fails with `bad_word` where a word is unknown or its value is wrong. */
export function hostWords(words: readonly string[]): Result<HostWords, HostFault> {
  const parsed = parseHost(words)
  if (parsed === null) {
    return fail(
      badWord(
        'Perintah tidak dikenal. Yang dikenal: --data FOLDER, --address ALAMAT, --port NOMOR, --local-port NOMOR.',
      ),
    )
  }
  const { data, address, port, 'local-port': localPort } = parsed
  if (data !== undefined && data.trim() === '') return fail(badWord('--data memerlukan nama folder.'))
  if (address !== undefined && isIP(address) !== 4) return fail(badWord(`--address ${address} bukan alamat IPv4.`))
  for (const [name, text] of [
    ['--port', port],
    ['--local-port', localPort],
  ] as const) {
    if (text !== undefined && portOf(text) === null)
      return fail(badWord(`${name} ${text} bukan nomor porta. Tulis nomor antara 1024 dan 65535.`))
  }
  return ok({ data, address, port: numberOf(port), localPort: numberOf(localPort) })
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : (portOf(text) ?? undefined)
}

/** Null where the text is no number of a port; 0 stands for any free one. */
function portOf(text: string): number | null {
  const number = Number(text)
  return text.trim() === '' || !Number.isInteger(number) || number < 0 || number > 65_535 ? null : number
}

function parseHost(words: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...words], options: { data: text, address: text, port: text, 'local-port': text } })
      .values
  } catch {
    return null
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        browser: { type: 'boolean' },
        sample: { type: 'boolean' },
        data: { type: 'string' },
        port: { type: 'string' },
      },
    }).values
  } catch {
    return null
  }
}

function badWord(sentence: string): HostFault {
  return { code: 'bad_word', sentence }
}
