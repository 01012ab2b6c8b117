// The look at a site as the log keeps it: how it stands, every finding, and what was seen.
import type { JsonObject } from '../../../../shared/json.ts'
import type { WebView } from '../../../../shared/contract/domains.ts'

/** `proveWeb` alone writes it into the log, so its shape is taken as given. */
export function storedWeb(record: JsonObject): Omit<WebView, 'at'> {
  const { level, sentence, findings }: Omit<WebView, 'at'> = JSON.parse(JSON.stringify(record))
  return { level, sentence, findings }
}
