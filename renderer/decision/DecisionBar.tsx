// The fixed bar below the decision: the choices of SOP step 6 with their keys, and how long they can be taken back.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import type { Draft } from '../api/drafts.ts'
import { SavedNote } from '../api/SavedNote.tsx'
import { type Shortcut, useShortcuts } from '../app/shortcuts.ts'
import { Button } from '../ui/Button.tsx'
import { type KeyHint, KeyHints } from '../ui/Kbd.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { approvalRefusal, type Asking, mayReset } from './choices.ts'

interface DecisionBarProps {
  readonly view: CaseView
  /** The one name; null where there are several. */
  readonly single: CaseItem | null
  readonly enteredOf: (itemId: string) => JsonObject
  readonly busy: string | false
  readonly draft: Pick<Draft<JsonObject>, 'savedAt' | 'failed'>
  readonly onAsk: (what: Asking) => void
  readonly onApprove: () => void
  readonly onDecideAll: () => void
}

interface Offer {
  readonly key: string
  readonly does: string
  readonly label: string
  readonly primary: boolean
  readonly run: () => void
}

export function DecisionBar(props: DecisionBarProps) {
  const { busy, draft } = props
  const offers = offersOf(props)
  useShortcuts(offers.map(({ key, does, run }): Shortcut => ({ key, does, run })))
  const hints = offers.map(({ key, does }): KeyHint => ({ keys: [key.toUpperCase()], does }))
  return (
    <ActionBar
      note={
        <>
          <p>
            Kata sandi Anda diminta. Dapat diurungkan paling sedikit 20 detik, selama belum dibuka petugas berikutnya.{' '}
            <SavedNote draft={draft} />
          </p>
          <KeyHints hints={hints} />
        </>
      }
    >
      {offers.map((offer) => (
        <Button
          key={offer.key}
          look={offer.primary ? 'primary' : 'plain'}
          onClick={offer.run}
          busy={offer.primary && busy}
          disabled={!offer.primary && busy !== false}
        >
          {offer.label}
        </Button>
      ))}
    </ActionBar>
  )
}

/** From the quietest to the primary one; what cannot apply is not offered. */
function offersOf({ view, single, enteredOf, onAsk, onApprove, onDecideAll }: DecisionBarProps): readonly Offer[] {
  const entered = single === null ? {} : enteredOf(single.id)
  const pause: Offer = {
    key: 'm',
    does: 'minta kelengkapan',
    label: 'Minta kelengkapan…',
    primary: false,
    run: () => onAsk('completeness'),
  }
  const all: Offer = {
    key: 's',
    does: 'simpan keputusan',
    label: `Putuskan ${view.items.length} nama`,
    primary: true,
    run: onDecideAll,
  }
  const reset: Offer = {
    key: 'a',
    does: 'atur ulang akses',
    label: 'Atur ulang akses…',
    primary: false,
    run: () => onAsk('reset'),
  }
  const refuse: Offer = { key: 't', does: 'tolak', label: 'Tolak…', primary: false, run: () => onAsk('refuse') }
  const approve: Offer = {
    key: 's',
    does: 'setujui',
    label: 'Setujui dan teruskan',
    primary: true,
    run: onApprove,
  }
  return [
    ...(view.abilities.pause ? [pause] : []),
    ...(single === null
      ? [all]
      : [
          ...(mayReset(single, entered) ? [reset] : []),
          refuse,
          ...(approvalRefusal(single, entered) === null ? [approve] : []),
        ]),
  ]
}
