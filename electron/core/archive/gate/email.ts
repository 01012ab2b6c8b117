// Takes an e-mail apart; each attachment passes the gate by itself.
import PostalMime from 'postal-mime'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type GateFault, gateFault } from './fault.ts'

const mostAttachments = 100
const mostNesting = 20

export interface EmailFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

export interface Email {
  readonly subject: string
  readonly from: string
  /** As the header has it; null where there is none. */
  readonly date: string | null
  /** Plain text of the message; empty where it has only HTML. */
  readonly text: string
  readonly files: readonly EmailFile[]
}

export async function readEmail(bytes: Uint8Array): Promise<Result<Email, GateFault>> {
  const parsed = await parse(bytes)
  if (parsed === null) return fail(gateFault('email_damaged'))
  if (parsed.attachments.length > mostAttachments) return fail(gateFault('email_too_deep'))
  const files = parsed.attachments.map(({ filename, content }, index) => ({
    fileName: filename ?? `lampiran-${index + 1}`,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  }))
  return ok({
    subject: parsed.subject ?? '',
    from: parsed.from?.address ?? '',
    date: parsed.date ?? null,
    text: parsed.text ?? '',
    files,
  })
}

async function parse(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: mostNesting, forceRfc822Attachments: true })
  } catch {
    return null
  }
}
