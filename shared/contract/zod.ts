// The one door to zod: probing for eval is switched off before any schema is defined, since the page's CSP forbids it.
import { z } from 'zod'
import { issueSentence } from './issue-sentence.ts'

z.config({ jitless: true, localeError: issueSentence })

export { z }
