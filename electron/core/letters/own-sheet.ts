// The SOP sheet of another Kabupaten: its own name, zone, laws and approval stand where the source names Purbalingga.
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import type { Definition, SheetIdentity, Step } from '../../../shared/procedures/definition.ts'

/** The definition as this office prints it; the verbatim cells stay in the definition, and under "Sumber" on the screen. */
export function ownSheet(definition: Definition, profile: OfficeProfile): Definition {
  if (profile.name === 'purbalingga') return definition
  const own = (text: string): string => ownWords(text, profile)
  return {
    ...definition,
    identity: definition.identity === null ? null : ownIdentity(definition.identity, profile, own),
    steps: definition.steps.map((step) => ownStep(step, own)),
  }
}

function ownIdentity(identity: SheetIdentity, profile: OfficeProfile, own: (text: string) => string): SheetIdentity {
  return {
    ...identity,
    institution: profile.kop.region,
    approvedBy: '',
    legalBasis: profile.legalBases.filter((law) => law.inForce).map((law) => law.title),
    purpose: own(identity.purpose),
  }
}

function ownStep(step: Step, own: (text: string) => string): Step {
  const { procedure, requirements, output, note } = step.printed
  return {
    ...step,
    printed: {
      ...step.printed,
      procedure: own(procedure),
      requirements: own(requirements),
      output: own(output),
      note: own(note),
    },
  }
}

function ownWords(text: string, { regionName, zones }: OfficeProfile): string {
  const region = regionName === '' ? 'Kabupaten' : regionName
  return text.replaceAll('Kabupaten Purbalingga', region).replaceAll('purbalinggakab.go.id', zones[0] ?? 'go.id')
}
