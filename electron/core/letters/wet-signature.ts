// Reads what the JFU recorded of the wet signatures: a scan or a statement, and the date, for each approved paper.
import type { JsonObject } from '../../../shared/json.ts'
import { isSideLetter } from '../../../shared/letters/kinds.ts'
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import type { FieldProblem } from '../../../shared/procedures/commands.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import type { LoadedCase } from '../cases/load.ts'
import { isObject, listOf, textOf, textOrNull } from '../log/body.ts'
import { letterTitle } from './titles.ts'

export function wetSignatureEvents(
  { state }: LoadedCase,
  values: JsonObject,
  today: DateText,
): Result<readonly CaseEventBody[], readonly FieldProblem[]> {
  const papers = listOf(values, 'signed_papers').filter(isObject)
  const problems: FieldProblem[] = []
  const events: CaseEventBody[] = []
  for (const letter of Object.values(state.letters).filter((one) => one.sha256 !== null && !isSideLetter(one.kind))) {
    const path = `values.signed_papers.${letter.kind}`
    const paper = papers.find((one) => one['kind'] === letter.kind)
    const documentId = textOrNull(paper ?? {}, 'documentId')
    const statement = textOf(paper ?? {}, 'statement').trim()
    const date = textOf(paper ?? {}, 'date')
    if (documentId === null && statement === '') {
      problems.push({
        path,
        sentence: `${letterTitle(letter.kind)}: unggah pindaian yang sudah ditandatangani, atau tulis pernyataan Anda.`,
      })
    } else if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      problems.push({ path, sentence: `${letterTitle(letter.kind)}: isi tanggal tanda tangan.` })
    } else if (date > today) {
      problems.push({ path, sentence: `${letterTitle(letter.kind)}: tanggal tanda tangan tidak boleh di masa depan.` })
    } else {
      events.push({
        type: 'letter_wet_signed',
        kind: letter.kind,
        documentId,
        statement: statement === '' ? null : statement,
        date,
      })
    }
  }
  return problems.length > 0 ? fail(problems) : ok(events)
}
