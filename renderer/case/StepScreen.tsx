// The screen of the act at hand, by the kind of its step; what has no screen of its own runs through the generic one.
import { type ComponentType, createElement, lazy, type LazyExoticComponent, Suspense } from 'react'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { Loading } from '../ui/States.tsx'
import type { StepProps } from './step-props.ts'

type Screen = LazyExoticComponent<ComponentType<StepProps>>

const screen = (load: () => Promise<ComponentType<StepProps>>): Screen => lazy(async () => ({ default: await load() }))

const generic = screen(async () => (await import('../steps/GenericStepScreen.tsx')).GenericStepScreen)
const disposition = screen(async () => (await import('../disposition/DispositionScreen.tsx')).DispositionScreen)
const followUp = screen(async () => (await import('../steps/FollowUpScreen.tsx')).FollowUpScreen)
const verification = screen(async () => (await import('../steps/VerificationScreen.tsx')).VerificationScreen)
const report = screen(async () => (await import('../steps/ReportScreen.tsx')).ReportScreen)
const decision = screen(async () => (await import('../decision/DecisionScreen.tsx')).DecisionScreen)
const execution = screen(async () => (await import('../steps/ExecutionScreen.tsx')).ExecutionScreen)
const confirmChange = screen(async () => (await import('../steps/ConfirmChangeScreen.tsx')).ConfirmChangeScreen)
const draft = screen(async () => (await import('../letters/DraftScreen.tsx')).DraftScreen)
const paraf = screen(async () => (await import('../letters/ParafScreen.tsx')).ParafScreen)
const approve = screen(async () => (await import('../letters/ApproveScreen.tsx')).ApproveScreen)
const number = screen(async () => (await import('../letters/NumberScreen.tsx')).NumberScreen)
const wetSign = screen(async () => (await import('../letters/WetSignScreen.tsx')).WetSignScreen)
const delivery = screen(async () => (await import('../steps/DeliveryScreen.tsx')).DeliveryScreen)
const archive = screen(async () => (await import('../steps/ArchiveScreen.tsx')).ArchiveScreen)

/** By the kind of the step; by the act within it where the acts differ. */
const screens: Readonly<Record<string, Screen>> = {
  disposition,
  follow_up: followUp,
  verification,
  report,
  decision,
  execution,
  'execution.confirm_change': confirmChange,
  draft,
  paraf,
  'signature.approve': approve,
  'signature.number': number,
  'signature.wet_sign': wetSign,
  delivery,
  archive,
}

/** Keyed by act and round, so that nothing typed in one stands in another. */
export function StepScreen(props: StepProps) {
  const { view } = props
  const rounds = view.visits.filter((visit) => visit.step === view.step?.id).length
  return (
    <Suspense fallback={<Loading sentence="Membuka langkah…" />}>
      {createElement(screenOf(view), { key: `${view.step?.id} ${view.step?.act} ${rounds}`, ...props })}
    </Suspense>
  )
}

function screenOf({ service, step }: CaseView): Screen {
  if (service.screens !== 'desk' || step === null) return generic
  return screens[`${step.kind}.${step.act}`] ?? screens[step.kind] ?? generic
}
