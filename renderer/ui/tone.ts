// The five tones of a state; each has a sign, so that colour is never alone.
export type Tone = 'neutral' | 'accent' | 'done' | 'warning' | 'late'

export const signs: Record<Tone, string> = { neutral: '', accent: '', done: '✓', warning: '!', late: '!' }
