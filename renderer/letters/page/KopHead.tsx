// The letterhead of a paper: region and institution in the ratio 3 : 4, address, double rule.
import type { Kop } from '../../../shared/letters/heads.ts'

export function KopHead({ kop, small = false }: { readonly kop: Kop; readonly small?: boolean }) {
  return (
    <div className={small ? 'kop kop-small' : 'kop'}>
      <p className="kop-region">{kop.region}</p>
      <p className={kop.institution.length > 34 ? 'kop-institution kop-long' : 'kop-institution'}>{kop.institution}</p>
      {kop.address.map((line) => (
        <p key={line} className="kop-address">
          {line}
        </p>
      ))}
    </div>
  )
}
