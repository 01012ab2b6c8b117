// Permohonan: every request, narrowed by words, newest first; a row opens its case.
import { useAddressWords } from '../app/address.ts'
import { Go } from '../app/Go.tsx'
import { useGo } from '../app/navigation.ts'
import { useMe } from '../api/me.ts'
import { Answered } from '../ui/Answered.tsx'
import { KeyHints } from '../ui/Kbd.tsx'
import { More } from '../ui/More.tsx'
import { Page } from '../ui/Page.tsx'
import { Rows } from '../ui/Rows.tsx'
import { Empty } from '../ui/States.tsx'
import { Button } from '../ui/Button.tsx'
import { type CaseCounts, caseFilterOf, countsSentence, inNumbers, isFiltered } from './case-filter.ts'
import { CaseFilters } from './CaseFilters.tsx'
import { CaseListRow } from './CaseListRow.tsx'
import { type CasePage, useCaseCounts, useCaseList } from './use-case-list.ts'
import { useRowKeys } from './use-row-keys.ts'

export function CasesScreen() {
  const counts = useCaseCounts()
  return (
    <Answered asked={counts} doing="Membuka daftar permohonan…">
      {(value) => (value.all === 0 ? <FirstUse /> : <CaseList counts={value} />)}
    </Answered>
  )
}

const hints = [
  { keys: ['↑', '↓'], does: 'pilih' },
  { keys: ['Enter'], does: 'buka' },
  { keys: ['/'], does: 'cari' },
] as const

function CaseList({ counts }: { readonly counts: CaseCounts }) {
  const words = useAddressWords()
  const filter = caseFilterOf(words.get)
  const list = useCaseList(filter)
  const go = useGo()
  const pages: readonly CasePage[] = list.asked.state === 'ready' ? list.asked.value : []
  const rows = pages.flatMap((page) => page.rows)
  const count = pages[0]?.count ?? 0
  const open = (index: number) => {
    const row = rows[index]
    if (row !== undefined) go(`/permohonan/${encodeURIComponent(row.caseId)}`)
  }
  const keys = useRowKeys(rows.length, open)
  const narrowed = isFiltered(filter)
  return (
    <Page title={countsSentence(counts)} sub={narrowed ? `${inNumbers(count)} cocok dengan saringan ini.` : undefined}>
      <CaseFilters filter={filter} set={words.set} onDown={keys.enterList} />
      <div>
        <Answered asked={list.asked} doing="Membuka daftar permohonan…">
          {() =>
            rows.length === 0 ? (
              <NothingFits onClear={() => words.set(noFilter)} />
            ) : (
              <>
                <Rows label="Permohonan">
                  {rows.map((row, index) => (
                    <CaseListRow key={row.caseId} row={row} {...keys.at(index)} onOpen={() => open(index)} />
                  ))}
                </Rows>
                <More shown={rows.length} count={count} what="permohonan" more={list.more} busy={list.busy} />
                <div className="list-keys">
                  <KeyHints hints={hints} />
                </div>
              </>
            )
          }
        </Answered>
      </div>
    </Page>
  )
}

const noFilter = { cari: '', keadaan: '', layanan: '', unit: '', langkah: '' }

function NothingFits({ onClear }: { readonly onClear: () => void }) {
  return (
    <Empty sentence="Tidak ada permohonan yang cocok.">
      <p>Coba sebagian kata, atau nomor saja.</p>
      <p>
        <Button onClick={onClear}>Tampilkan semua permohonan</Button>
      </p>
    </Empty>
  )
}

function FirstUse() {
  const me = useMe()
  return (
    <Page title="Belum ada permohonan.">
      <Empty sentence="Permohonan muncul di sini sejak suratnya dicatat.">
        {me.places.includes('intake') && (
          <p>
            <Go to="/terima" className="button button-primary">
              Catat surat yang datang
            </Go>
          </p>
        )}
      </Empty>
    </Page>
  )
}
