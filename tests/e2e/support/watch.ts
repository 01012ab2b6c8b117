// Listens to a window for what must never happen in it: errors, violations of the content policy, answers of a bug.
import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/** Says a violation of the content policy as an error of the console. */
const tellViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' at ' + event.sourceFile + ':' +
  event.lineNumber + ' on ' + location.pathname))`

/** Everything wrong that happens in the windows of a context is written down in `problems`. */
export async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  await context.addInitScript(tellViolations)
  context.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message)) problems.push(`console: ${message.text()}`)
  })
  context.on('page', (page) => watchPage(page, problems))
}

/** Chromium opens windows of its own beside ours; they are not looked at. */
function watchPage(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => {
    if (page.url().startsWith('http')) problems.push(`error: ${error.stack ?? error.message} at ${page.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`)
  })
}

/** The browser writes a refused request to the console; a refusal by the API is an answer like another. */
function isRefusal(message: ConsoleMessage): boolean {
  return /^Failed to load resource: .* status of 4\d\d/.test(message.text()) && message.location().url.includes('/api/')
}
