// Texts of a plan for an operator, folded away, each with its button to copy.
import type { PlanView } from '../../../shared/contract/domains.ts'
import { Button } from '../../ui/Button.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { copy } from '../ApplicantText.tsx'

export function PlanTexts({ texts }: { readonly texts: PlanView['texts'] }) {
  return (
    <div>
      {(['zone', 'nsupdate', 'nginx', 'apache', 'hosting'] as const).map((kind) => {
        const text = texts[kind]
        if (text === null || text.trim() === '') return null
        return (
          <Fold key={kind} title={titles[kind]}>
            <pre className="server-text">{text}</pre>
            <Button small onClick={() => void copy(text)} aria-label={`Salin ${titles[kind]}`}>
              Salin
            </Button>
          </Fold>
        )
      })}
    </div>
  )
}

const titles = {
  zone: 'Teks untuk berkas zona',
  nsupdate: 'Skrip nsupdate',
  nginx: 'Susunan nginx',
  apache: 'Susunan Apache',
  hosting: 'Skrip akun hosting',
} as const
