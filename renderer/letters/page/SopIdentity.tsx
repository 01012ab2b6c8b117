// The identity page of the SOP sheet: what the source prints in each cell, blanks left blank.
import type { SopIdentityPage } from '../../../shared/letters/sop-sheet.ts'

export function SopIdentity({ page }: { readonly page: SopIdentityPage }) {
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Nomor SOP', [page.number]],
    ['Tgl Pembuatan', [page.created]],
    ['Tgl Revisi', [page.revised]],
    ['Tgl Pengesahan', [page.approved]],
    ['Disahkan Oleh', page.approvedBy],
    ['Nama SOP', [page.name]],
  ]
  return (
    <table className="ruled sop-identity">
      <tbody>
        {facts.map(([label, lines], index) => (
          <tr key={label} className={label === 'Disahkan Oleh' ? 'sop-approval' : undefined}>
            {index === 0 && (
              <td rowSpan={facts.length} className="sop-institution">
                {page.institution.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <p>STANDAR OPERATING PROCEDURES (SOP)</p>
                <p>{page.name}</p>
              </td>
            )}
            <th scope="row">{label}</th>
            <td>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </td>
          </tr>
        ))}
        <Pair left={['Dasar Hukum:', page.legalBasis]} right={['Kualifikasi Pelaksana:', page.qualifications]} />
        <Pair left={['Keterkaitan:', page.related]} right={['Peralatan / Perlengkapan:', page.equipment]} />
        <Pair left={['Tujuan:', page.purpose]} right={['Pencatatan dan Pendataan:', page.records]} />
        <tr>
          <td colSpan={3}>
            <Cell title="Peringatan:" lines={page.warning} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

type Titled = readonly [string, readonly string[]]

function Pair({ left, right }: { readonly left: Titled; readonly right: Titled }) {
  return (
    <tr>
      <td>
        <Cell title={left[0]} lines={left[1]} />
      </td>
      <td colSpan={2}>
        <Cell title={right[0]} lines={right[1]} />
      </td>
    </tr>
  )
}

function Cell({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      {lines.map((line, index) => (
        <p key={line}>{lines.length > 1 ? `${index + 1}. ${line}` : line}</p>
      ))}
    </>
  )
}
