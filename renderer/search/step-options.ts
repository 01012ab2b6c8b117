// The steps that a list of requests can be narrowed to: those of the chosen service, or those of the subdomain.
import { definitions } from '../../shared/procedures/definitions/index.ts'

const usual = 'sub_domain'

/** Of the newest version of the service. */
export function stepOptions(service: string): readonly { readonly value: string; readonly label: string }[] {
  const code = service === '' ? usual : service
  const newest = definitions.filter((one) => one.code === code).toSorted((a, b) => b.version - a.version)[0]
  return (newest?.steps ?? []).map((step) => ({
    value: step.id,
    label: step.printed.number === '' ? step.label : `${step.printed.number}. ${step.label}`,
  }))
}
