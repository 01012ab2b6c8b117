// What the page can say of a new password before the server does.

/** One sentence with the remedy, or undefined where it may do. */
export function passwordProblem(current: string, next: string): string | undefined {
  if (next.length < 8) return 'Tulis paling sedikit 8 huruf.'
  if (next === current) return 'Kata sandi baru sama dengan yang lama. Tulis yang lain.'
  return undefined
}
