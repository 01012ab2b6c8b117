// What the server offers at intake: services, channels, requirements, and who gives the agenda number.
import type { api } from '../api/client.ts'

type ServicesAnswer = Awaited<ReturnType<typeof api.intake.services>>

export type Offer = Extract<ServicesAnswer, { readonly ok: true }>['value']
