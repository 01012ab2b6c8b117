// Reads the packet: both papers as they will be printed, one after the other, each to be saved as DOCX.
import type { PacketLetter, PacketView } from '../../shared/contract/letters.ts'
import { savePaper } from '../case/Papers.tsx'
import { DocumentViewer } from '../documents/DocumentViewer.tsx'
import { Empty } from '../ui/States.tsx'
import { LetterPage } from './page/LetterPage.tsx'
import { readModel } from './page/read-model.ts'

interface PacketReaderProps {
  readonly caseId: string
  readonly packet: PacketView
}

export function PacketReader({ caseId, packet }: PacketReaderProps) {
  return (
    <DocumentViewer
      documents={[]}
      papers={packet.letters.map((letter) => ({
        id: letter.kind,
        label: letter.title,
        content: <Paper letter={letter} print={packet.print} />,
        onSave: () => void savePaper(caseId, letter.kind),
      }))}
      empty="Paket surat belum memuat naskah."
    />
  )
}

function Paper({ letter, print }: { readonly letter: PacketLetter; readonly print: PacketView['print'] }) {
  const model = readModel(letter.model)
  if (model === null) {
    return <Empty sentence="Naskah ini tidak dapat ditampilkan di sini. Tekan Unduh untuk membacanya." />
  }
  return <LetterPage model={model} label={letter.title} draft={letter.state === 'draft'} print={print} />
}
