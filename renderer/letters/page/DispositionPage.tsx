// The lembar disposisi on half a folio, as it is printed: boxes ticked or left for the pen.
import type { DispositionModel, TickBox } from '../../../shared/letters/disposition.ts'
import { longDate } from '../../../shared/letters/words.ts'
import { KopHead } from './KopHead.tsx'
import { SingleSheet } from './SingleSheet.tsx'
import { nipLine } from './SignPlaces.tsx'
import { paragraphsOf } from './strong-words.ts'

export function DispositionPage({ model, label }: { readonly model: DispositionModel; readonly label: string }) {
  const { sign } = model
  return (
    <SingleSheet label={label} width={215} height={165} size={9}>
      <KopHead kop={model.kop} small />
      <p className="disposition-title">LEMBAR DISPOSISI</p>
      <table className="ruled disposition">
        <tbody>
          <tr>
            <td>
              <Line label="Surat dari" value={model.from} />
              <Line label="No. Surat" value={model.letterNumber} />
              <Line label="Tgl. Surat" value={model.letterDate === null ? '-' : longDate(model.letterDate)} />
            </td>
            <td>
              <Line label="Diterima Tgl." value={longDate(model.receivedDate)} />
              <Line label="No. Agenda" value={model.agendaNumber} />
              <Line label="Sifat" value={model.natures.map((one) => `${tick(one.ticked)} ${one.text}`).join('    ')} />
            </td>
          </tr>
          <tr>
            <td colSpan={2}>
              <Line label="Hal" value={model.subject} />
            </td>
          </tr>
          <tr>
            <td>
              <Boxes title="Diteruskan kepada Sdr.:" boxes={model.recipients} />
            </td>
            <td>
              <Boxes title="Dengan hormat harap:" boxes={model.instructions} />
            </td>
          </tr>
          {model.chain.length > 0 && (
            <tr>
              <td colSpan={2}>
                <b>Disposisi lanjutan:</b>
                {model.chain.map((link, index) => (
                  <p key={`${link.from} ${link.to}`}>
                    {index + 1}. {link.from} kepada {link.to}: {link.instruction}
                    {link.date === null ? '' : `, ${longDate(link.date)}`}
                  </p>
                ))}
              </td>
            </tr>
          )}
          <tr className="disposition-foot">
            <td>
              <b>Catatan:</b>
              {paragraphsOf(model.note).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </td>
            <td>
              {sign.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p>{model.parafDate === null ? 'Paraf dan tanggal:' : `Paraf, ${longDate(model.parafDate)}`}</p>
              <div className="sign-room" />
              <p>
                <b>{sign.name}</b>
              </p>
              {sign.rank !== null && <p>{sign.rank}</p>}
              {sign.nip !== null && <p>{nipLine(sign.nip)}</p>}
            </td>
          </tr>
        </tbody>
      </table>
    </SingleSheet>
  )
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <p className="disposition-line">
      <span>{label}</span>
      <span>: {value}</span>
    </p>
  )
}

function Boxes({ title, boxes }: { readonly title: string; readonly boxes: readonly TickBox[] }) {
  return (
    <>
      <b>{title}</b>
      {boxes.map((box) => (
        <p key={box.text} className={box.ticked ? 'disposition-ticked' : undefined}>
          {tick(box.ticked)} {box.text}
        </p>
      ))}
      <p>{tick(false)} ...............................</p>
    </>
  )
}

function tick(ticked: boolean): string {
  return ticked ? '☑' : '☐'
}
