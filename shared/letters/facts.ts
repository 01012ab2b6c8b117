// What a letter is told about its case: the facts that the sentences and tables are made from.
import type { DateText } from '../time.ts'
import type { Kop, SignBlock } from './heads.ts'

/** How a sub domain is made: SOP step 7, redirect in four kinds or space in the cloud. */
export type CreationMode = 'langsung' | 'proxy' | 'alias' | 'alih-http' | 'cloud'

export type NameOutcome = 'approve' | 'refuse' | 'reset'

export interface NameFacts {
  /** Whole name with its zone. */
  readonly fqdn: string
  /** Function as the applicant wrote it. */
  readonly purpose: string
  /** Null while no decision was taken. */
  readonly outcome: NameOutcome | null
  readonly mode: CreationMode | null
  readonly target: string | null
  readonly capacityGb: number | null
  /** Sentences of the refusal, each as it shall stand in the letter. */
  readonly reasons: readonly string[]
  /** Names that were free in the register on the day of the verification. */
  readonly suggestions: readonly string[]
  /** What was done about the certificate; null where nothing was made. */
  readonly ssl: 'checked' | 'unchecked' | null
  readonly doneOn: DateText | null
  /** Catatan hasil pengecekan of step 7. */
  readonly checkNotes: string
  /** What the name servers answered after the making, or that they were not asked. */
  readonly proof: string
}

export interface OfficeFacts {
  readonly kop: Kop
  /** Place of the date line. */
  readonly place: string
  /** "Dinas Komunikasi dan Informatika". */
  readonly agency: string
  /** "Kabupaten Contoh". */
  readonly region: string
  /** "Bidang Informatika". */
  readonly division: string
  /** "Pemerintah Kabupaten Contoh". */
  readonly government: string
}

export interface RequestFacts {
  /** As written on the letter; null for an e-mail without a number. */
  readonly number: string | null
  readonly date: DateText
  readonly subject: string
  readonly channel: 'surat' | 'email'
  readonly receivedOn: DateText
  readonly agendaNumber: string
  readonly trackingCode: string
}

export interface ApplicantFacts {
  /** "Dinas Kesehatan". */
  readonly unit: string
  /** "Kepala Dinas Kesehatan Kabupaten Contoh": a title, never a person's name. */
  readonly head: string
  /** Place after "di". */
  readonly place: string
}

/** The manager that the applicant named; each part empty where it is not known. */
export interface ManagerFacts {
  readonly name: string
  readonly nip: string
  readonly post: string
}

export interface CaseFacts {
  readonly office: OfficeFacts
  readonly applicant: ApplicantFacts
  readonly request: RequestFacts
  readonly names: readonly NameFacts[]
  readonly manager: ManagerFacts | null
  readonly verifiedOn: DateText | null
  /** Date on which the promise falls due. */
  readonly promisedOn: DateText | null
}

/** What a letter needs beside its case: who signs, who initials, number and date once they are bound. */
export interface LetterFrame {
  readonly number: string | null
  readonly date: DateText | null
  readonly sign: SignBlock
  /** Titles of the officials who initial, in order. */
  readonly parafs: readonly { readonly post: string; readonly mark: string | null }[]
}

/** The sentences that the office may rewrite before the parafs; what is left out keeps its default. */
export interface EditedSentences {
  readonly opening?: string
  readonly body?: string
  readonly closing?: string
  readonly copies?: readonly string[]
}
