// Tries the saved connection step by step; nothing on the servers changes.
import { useAsking } from '../../api/asking.ts'
import { api } from '../../api/client.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'

interface ConnectionTestProps {
  readonly zone: string
  readonly unsaved: boolean
}

export function ConnectionTest({ zone, unsaved }: ConnectionTestProps) {
  const test = useAsking(() => api.domains.testConnection({}, { zone }))
  return (
    <Section title="Uji sambungan">
      <p className="quiet">
        {unsaved
          ? 'Yang diuji adalah sambungan yang tersimpan. Simpan dahulu perubahan di atas.'
          : 'Menanyai server dan mencoba haknya tanpa mengubah apa pun.'}
      </p>
      <div>
        <Button busy={test.busy && 'Menguji…'} disabled={unsaved} onClick={() => void test.ask()}>
          Uji sambungan
        </Button>
      </div>
      <div role="status">
        {test.fault !== null && <Notice tone="late">{test.fault.message}</Notice>}
        {test.found !== null && (
          <ul className="test-steps">
            {test.found.steps.map(({ what, ok, detail }) => (
              <li key={`${what} ${detail}`}>
                <Badge tone={ok ? 'done' : 'late'}>{ok ? 'Baik' : 'Gagal'}</Badge>
                <span>
                  {what}: {detail}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
