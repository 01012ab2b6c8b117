// One editable sentence of a letter, with the way back to what Siladom writes by itself.
import { longestSentence } from '../../shared/letters/editable.ts'
import { Button } from '../ui/Button.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { isChanged, type Sentence } from './sentences.ts'

interface SentenceEditorProps {
  readonly sentence: Sentence
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

export function SentenceEditor({ sentence, value, onChange, error }: SentenceEditorProps) {
  const changed = isChanged(value, sentence.standard)
  return (
    <div className="sentence">
      <Paragraph
        id={`values.sentences.${sentence.key}`}
        label={sentence.label}
        optional={sentence.standard === ''}
        rows={sentence.rows}
        maxLength={longestSentence}
        value={value}
        onChange={onChange}
        error={error}
      />
      {changed && (
        <p className="sentence-state">
          <span className="quiet">diubah dari kalimat baku</span>
          <Button small look="quiet" onClick={() => onChange(sentence.standard)}>
            Kembalikan ke kalimat baku
          </Button>
        </p>
      )}
    </div>
  )
}
