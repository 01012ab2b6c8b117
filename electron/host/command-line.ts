// Reads what was written behind `npm start --`: the host's own few words, each refused with a sentence where it is wrong.
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
  const number = port === undefined ? undefined : Number(port)
  if (number !== undefined && (!Number.isInteger(number) || number < 0 || number > 65_535 || port?.trim() === '')) {
    return fail(badWord(`--port ${port} bukan nomor porta. Tulis nomor antara 1024 dan 65535.`))
  }
  if (data !== undefined && data.trim() === '') return fail(badWord('--data memerlukan nama folder.'))
  return ok({ browser: browser === true, sample: sample === true, data, port: number })
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
