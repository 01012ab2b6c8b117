// How an effect of an act can be refused.
import type { Fault } from '../../../shared/contract/faults.ts'

export type EffectFault = Fault<'number_taken' | 'guard'>
