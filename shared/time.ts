// The words for time: instants in UTC milliseconds, dates without a time as text, durations that carry their unit.

/** Milliseconds since 1970-01-01T00:00Z, a safe integer. */
export type Instant = number

/** A calendar date without a time, `YYYY-MM-DD`. */
export type DateText = string

/** Who tells the time; handed to the core, so that tests and the practice office choose it. */
export interface Clock {
  /** The present instant in milliseconds UTC. */
  now(): Instant
}

/**
 * A span as a source prints it. The sources mix units, so the type keeps them apart:
 * `workMinutes` and `workDays` follow the office calendar, the others do not.
 */
export type Duration =
  | { readonly unit: 'workMinutes'; readonly amount: number }
  | { readonly unit: 'workDays'; readonly amount: number }
  | { readonly unit: 'calendarHours'; readonly amount: number }
  | { readonly unit: 'calendarDays'; readonly amount: number }
  | { readonly unit: 'years'; readonly amount: number }

/** A standard time, or null where the source prints none: shown as empty, never as zero. */
export type StandardTime = Duration | null
