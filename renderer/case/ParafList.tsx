// The parafs on the packet, the fallen ones struck through.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Section } from '../ui/Page.tsx'

export function ParafList({ parafs }: { readonly parafs: CaseView['parafs'] }) {
  const time = useOfficeTime()
  if (parafs.length === 0) return null
  return (
    <Section title="Paraf">
      <ul className="lines">
        {parafs.map((paraf) => {
          const line = `${paraf.by} (${paraf.postTitle}), ${time.long(paraf.at)}${paraf.fromPaper ? ', dari kertas' : ''}`
          return (
            <li key={`${paraf.step} ${paraf.act} ${paraf.at}`}>
              {paraf.fallen ? (
                <>
                  <s>{line}</s> gugur karena konsep dikembalikan
                </>
              ) : (
                line
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
