// A surat dinas as its pages: kop, meta, addressee, body with the table of the case, signature, tembusan.
import { textOf } from '../../../shared/letters/blocks.ts'
import type { SuratModel } from '../../../shared/letters/model.ts'
import { defaultPrintSettings, type PrintSettings } from '../../../shared/letters/print.ts'
import { longDate } from '../../../shared/letters/words.ts'
import { KopHead } from './KopHead.tsx'
import { blockPieces, type Piece, textPieces, whole } from './pieces.tsx'
import { Sheets } from './Sheets.tsx'
import { SignPlaces } from './SignPlaces.tsx'

export const dots = '.....................'

interface SuratPageProps {
  readonly model: SuratModel
  readonly label: string
  readonly draft: boolean
  readonly print?: PrintSettings | undefined
}

export function SuratPage({ model, label, draft, print = defaultPrintSettings }: SuratPageProps) {
  const size = isLong(model) ? 11 : print.fontSize
  return (
    <Sheets
      label={label}
      pieces={suratPieces(model, print, draft)}
      size={size}
      line={size === 11 ? 1.2 : 1.25}
      print={print}
      draft={draft}
    />
  )
}

/** A long letter is set in 11 points, as the printed one is. */
function isLong(model: SuratModel): boolean {
  const letters = [model.opening, ...textOf(model.details), model.body, model.closing].join('').length
  return letters > 1150 || model.copies.length > 3
}

function suratPieces(model: SuratModel, print: PrintSettings, draft: boolean): readonly Piece[] {
  const { strong } = model
  return [
    whole('kop', <KopHead kop={model.kop} />, true),
    whole('head', <SuratHead model={model} print={print} />, true),
    ...textPieces('opening', model.opening, strong),
    ...blockPieces(model.details, { strong, date: model.date }),
    ...textPieces('body', model.body, strong),
    ...textPieces('closing', model.closing, strong, true),
    whole(
      'sign',
      <SignPlaces
        left={null}
        right={{ heading: null, block: model.sign }}
        parafs={draft && print.parafTable ? model.parafs : []}
        dateLine={null}
      />,
    ),
    ...(model.copies.length === 0 ? [] : [whole('copies', <Copies list={model.copies} />)]),
  ]
}

/** "Contoh, 17 Maret 2026", or dots until the date is bound. */
export function dateLine(place: string, date: string | null, print: PrintSettings): string {
  const day = date === null ? dots : longDate(date)
  return print.placeInDate ? `${place}, ${day}` : day
}

function SuratHead({ model, print }: { readonly model: SuratModel; readonly print: PrintSettings }) {
  const old = print.profile === '54/2009'
  const rows = [
    ['Nomor', model.number ?? dots],
    ['Sifat', model.nature],
    ['Lampiran', model.attachments],
    [old ? 'Perihal' : 'Hal', model.subject],
  ] as const
  return (
    <div className={old ? 'surat-head surat-head-old' : 'surat-head'}>
      <table className="surat-meta">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td aria-hidden="true">:</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="surat-date">{dateLine(model.place, model.date, print)}</p>
      <div className="surat-address">
        {old && <p>Kepada</p>}
        <p className="body-item">
          <span className="body-mark">Yth.</span>
          <span>{model.addressee.title}</span>
        </p>
        <p>{old ? `di - ${model.addressee.place.toUpperCase()}` : `di ${model.addressee.place}`}</p>
      </div>
    </div>
  )
}

function Copies({ list }: { readonly list: readonly string[] }) {
  const last = list.length - 1
  return (
    <div className="surat-copies">
      <p>Tembusan:</p>
      {list.map((copy, index) => (
        <p key={copy} className="body-item">
          <span className="body-mark">{index + 1}.</span>
          <span>{`${copy}${index === last ? '.' : ';'}`}</span>
        </p>
      ))}
    </div>
  )
}
