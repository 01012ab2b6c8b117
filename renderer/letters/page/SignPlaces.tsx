// Signature blocks with their room for wet ink, and the table of parafs at the left where nobody signs there.
import { groupedNip, type SignBlock } from '../../../shared/letters/heads.ts'
import type { Paraf, Signature } from '../../../shared/letters/model.ts'

interface SignPlacesProps {
  readonly left: Signature | null
  readonly right: Signature | null
  readonly parafs: readonly Paraf[]
  readonly dateLine: string | null
}

export function SignPlaces({ left, right, parafs, dateLine }: SignPlacesProps) {
  return (
    <div className="sign-places">
      <div>
        {left === null ? (
          <ParafTable parafs={parafs} />
        ) : (
          <Place signature={left} above={dateLine === null ? null : ' '} />
        )}
      </div>
      <div>{right !== null && <Place signature={right} above={dateLine} />}</div>
      {left !== null && parafs.length > 0 && <ParafTable parafs={parafs} />}
    </div>
  )
}

function Place({ signature, above }: { readonly signature: Signature; readonly above: string | null }) {
  return (
    <>
      {above !== null && <p>{above === ' ' ? '\u00a0' : above}</p>}
      {signature.heading !== null && <p>{signature.heading}</p>}
      <Block block={signature.block} />
    </>
  )
}

function Block({ block }: { readonly block: SignBlock }) {
  return (
    <>
      {block.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="sign-room" />
      <p>{block.name}</p>
      {block.rank !== null && <p>{block.rank}</p>}
      {block.nip !== null && <p>{nipLine(block.nip)}</p>}
    </>
  )
}

export function nipLine(nip: string): string {
  const grouped = groupedNip(nip)
  return grouped === '' ? 'NIP. -' : `NIP. ${grouped}`
}

function ParafTable({ parafs }: { readonly parafs: readonly Paraf[] }) {
  if (parafs.length === 0) return null
  return (
    <table className="ruled paraf-table">
      <thead>
        <tr>
          <th colSpan={2} scope="colgroup">
            Paraf Hierarki
          </th>
        </tr>
      </thead>
      <tbody>
        {parafs.map((paraf) => (
          <tr key={paraf.post}>
            <th scope="row">{paraf.post}</th>
            <td>{paraf.mark ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
