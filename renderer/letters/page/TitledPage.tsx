// A paper with a centred title as its pages: tanda terima, laporan, berita acara and the like.
import type { TitledKind, TitledModel } from '../../../shared/letters/model.ts'
import { defaultPrintSettings, type PrintSettings } from '../../../shared/letters/print.ts'
import { KopHead } from './KopHead.tsx'
import { blockPieces, type Piece, whole } from './pieces.tsx'
import { Sheets } from './Sheets.tsx'
import { SignPlaces } from './SignPlaces.tsx'
import { dateLine, dots } from './SuratPage.tsx'

interface TitledPageProps {
  readonly model: TitledModel
  readonly label: string
  readonly draft: boolean
  readonly print?: PrintSettings | undefined
}

/** Papers that are meant for one page are set a point smaller and closer. */
const close: ReadonlySet<TitledKind> = new Set<TitledKind>(['laporan', 'tanda_terima', 'laporan_verifikasi'])

export function TitledPage({ model, label, draft, print = defaultPrintSettings }: TitledPageProps) {
  const tight = close.has(model.kind)
  return (
    <Sheets
      label={label}
      pieces={titledPieces(model, print, draft)}
      size={tight ? Math.min(print.fontSize, 11) : print.fontSize}
      line={tight ? 1.18 : 1.25}
      print={print}
      draft={draft}
    />
  )
}

function titledPieces(model: TitledModel, print: PrintSettings, draft: boolean): readonly Piece[] {
  return [
    whole('kop', <KopHead kop={model.kop} />, true),
    whole('title', <TitleLines model={model} />, true),
    ...blockPieces(model.blocks, { strong: model.strong, date: model.date }),
    whole(
      'sign',
      <SignPlaces
        left={model.left}
        right={model.right}
        parafs={draft && print.parafTable ? model.parafs : []}
        dateLine={model.dated ? dateLine(model.place, model.date, print) : null}
      />,
    ),
  ]
}

function TitleLines({ model }: { readonly model: TitledModel }) {
  return (
    <div className="title-lines">
      {model.title.map((line) => (
        <p key={line}>
          <b>{line}</b>
        </p>
      ))}
      {model.subtitle !== null && <p className="title-sub">{model.subtitle}</p>}
      {model.numbered && <p>{`NOMOR: ${model.number ?? dots}`}</p>}
    </div>
  )
}
