// Names for the text ids of the records, so that one kind is not handed over for another by mistake.

/** Makes a new id; handed to the core, so that tests are repeatable. */
export type MakeId = () => string

export type CaseId = string
export type ItemId = string
export type PersonId = string
export type PostId = string
export type UnitId = string
/** SHA-256 of stored bytes in lower-case hex: the address in the object store. */
export type ObjectHash = string
