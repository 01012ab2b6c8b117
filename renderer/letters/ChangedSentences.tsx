// The sentences that differ from what Siladom writes by itself, word by word: what a reader has to look at first.
import type { PacketView } from '../../shared/contract/letters.ts'
import { Section } from '../ui/Page.tsx'
import { changedSentences } from './sentences.ts'
import { wordDiff } from './word-diff.ts'

export function ChangedSentences({ packet }: { readonly packet: PacketView }) {
  const changed = changedSentences(packet)
  if (changed.length === 0) {
    return (
      <div>
        <Section title="Kalimat">
          <p>Semua kalimat sesuai kalimat baku.</p>
        </Section>
      </div>
    )
  }
  return (
    <div>
      <Section title="Kalimat yang diubah" note={`${changed.length} dari kalimat baku`}>
        {changed.map((sentence) => (
          <div key={sentence.key} className="changed-sentence">
            <h3>
              {sentence.paper}, {sentence.label.toLocaleLowerCase('id')}
            </h3>
            <p>
              {wordDiff(sentence.standard, sentence.value).map((part, index) => {
                const key = `${index} ${part.kind}`
                if (part.kind === 'added') return <ins key={key}>{part.text}</ins>
                if (part.kind === 'removed') return <del key={key}>{part.text}</del>
                return <span key={key}>{part.text}</span>
              })}
            </p>
          </div>
        ))}
      </Section>
    </div>
  )
}
