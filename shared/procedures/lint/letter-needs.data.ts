// What the letters of the sub domain SOP and of the dispute print: by letter kind, the act after which it is made and the values it needs.
import type { Expression } from '../expression.ts'
import type { LetterNeed } from './letters.ts'

const is = (path: string, value: string): Expression => ({ op: 'equals', path, value })
const approved = is('item.decision', 'approve')
const refused = is('item.decision', 'refuse')
const executed: Expression = { op: 'oneOf', path: 'item.decision', values: ['approve', 'reset'] }

const ofLetter = [{ key: 'letter_no' }, { key: 'letter_date' }]

export const letterNeeds: readonly LetterNeed[] = [
  { procedure: 'sub_domain', letter: 'tanda_terima', after: 'S1.register', fields: ofLetter },
  {
    procedure: 'sub_domain',
    letter: 'lembar_disposisi',
    after: 'S1.register',
    fields: [...ofLetter, { key: 'nature' }],
  },
  {
    procedure: 'sub_domain',
    letter: 'laporan_verifikasi',
    after: 'S4.verify',
    fields: [
      ...ofLetter,
      { key: 'name_exists' },
      { key: 'serves' },
      { key: 'serves_because' },
      { key: 'documents_ok' },
      { key: 'proposed_mode' },
    ],
  },
  {
    procedure: 'sub_domain',
    letter: 'berita_acara',
    after: 'S7.execute',
    fields: [
      { key: 'function_text' },
      { key: 'executed_mode', when: approved },
      { key: 'executed_target', when: approved },
      { key: 'check_notes', when: executed },
      { key: 'ssl', when: executed },
      { key: 'done_on', when: executed },
    ],
  },
  {
    procedure: 'sub_domain',
    letter: 'surat_pemberitahuan',
    after: 'S8.draft',
    fields: [...ofLetter, { key: 'decision' }, { key: 'mode', when: approved }, { key: 'grounds', when: refused }],
  },
  {
    procedure: 'sub_domain',
    letter: 'laporan',
    after: 'S8.draft',
    fields: [...ofLetter, { key: 'decision' }, { key: 'serves_because' }, { key: 'planned_on' }],
  },
  {
    procedure: 'sub_domain',
    letter: 'surat_jawaban',
    after: 'S11.approve',
    fields: [{ key: 'decision' }, { key: 'signing_date' }],
  },
  {
    procedure: 'sub_domain',
    letter: 'tanda_terima_akses',
    after: 'S12.hand_over',
    fields: [{ key: 'decision' }, { key: 'access_to' }, { key: 'access_how' }, { key: 'access_on' }],
  },
  {
    procedure: 'sengketa',
    letter: 'surat_sengketa',
    after: 'S1.draft',
    fields: [{ key: 'domain' }, { key: 'matter' }],
  },
]
