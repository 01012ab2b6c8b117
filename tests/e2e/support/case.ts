// A case as the API tells it, to compare the papers and the screens with.
import type { CaseView } from '../../../shared/contract/case-view.ts'
import { value } from '../../support/api-client.ts'
import type { Office } from './office.ts'

export async function caseOf(office: Office, caseId: string, user = 'kabid'): Promise<CaseView> {
  return value(await (await office.api(user)).cases.get({ caseId }, {}))
}

/** Number and date of a letter of the packet. */
export function letterOf(view: CaseView, kind: string): { readonly number: string; readonly date: string } {
  const letter = view.letters.find((one) => one.kind === kind)
  if (letter === undefined) throw new Error(`no letter ${kind} among ${view.letters.map((one) => one.kind).join(', ')}`)
  return { number: letter.number ?? '', date: letter.date ?? '' }
}
