// "Yang terjadi berikutnya": what each choice sets going, and the promise that runs meanwhile.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { promiseWords } from './consequences.ts'

export interface NextLine {
  readonly when: string
  readonly what: string
}

export function NextBox({
  promise,
  lines,
}: {
  readonly promise: CaseView['promise']
  readonly lines: readonly NextLine[]
}) {
  const time = useOfficeTime()
  const promised = promiseWords(promise, time.short)
  return (
    <section
      className={promise?.late === true ? 'next-box next-box-late' : 'next-box'}
      aria-labelledby="yang-berikutnya"
    >
      <h2 id="yang-berikutnya">Yang terjadi berikutnya</h2>
      {lines.map((line) => (
        <p key={line.when}>
          {line.when !== '' && <strong>{line.when} </strong>}
          {line.what}
        </p>
      ))}
      {promised !== '' && <p>{promised}</p>}
    </section>
  )
}
