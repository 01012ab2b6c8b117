// Lines to copy, each with its button.
import { copy } from '../case/ApplicantText.tsx'
import { Button } from '../ui/Button.tsx'
import type { CopyLine } from './copy-lines.ts'

export function CopyLines({ lines }: { readonly lines: readonly CopyLine[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3>Untuk disalin ke server</h3>
      <div className="copy-lines">
        {lines.map((line) => (
          <div key={line.label} className="copy-line">
            <span className="quiet">{line.label}</span>
            <code>{line.value}</code>
            <Button
              small
              look="quiet"
              aria-label={`Salin ${line.label.toLocaleLowerCase('id')}`}
              onClick={() => void copy(line.value)}
            >
              Salin
            </Button>
          </div>
        ))}
      </div>
    </div>
  )
}
