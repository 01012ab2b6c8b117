// Shows the answer of an endpoint: the wait in words, the fault with its remedy, or the thing itself.
import type { ReactNode } from 'react'
import type { Asked } from '../api/queries.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { Failure, Loading } from './States.tsx'

interface AskedProps<V> {
  readonly asked: Asked<V>
  /** What is being done while it loads: "Membuka buku agenda…". */
  readonly doing: string
  readonly children: (value: V) => ReactNode
}

export function Answered<V>({ asked, doing, children }: AskedProps<V>) {
  if (asked.state === 'loading') return <Loading sentence={doing} />
  if (asked.state === 'failed') return <Failure sentence={asked.fault.message} retry={asked.retry} />
  return (
    <>
      {asked.fault !== null && (
        <Notice
          tone="warning"
          live
          title="Yang tampil mungkin sudah berubah."
          action={
            <Button small onClick={asked.retry}>
              Coba lagi
            </Button>
          }
        >
          {asked.fault.message}
        </Notice>
      )}
      {children(asked.value)}
    </>
  )
}
