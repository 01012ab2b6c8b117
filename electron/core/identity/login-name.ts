// What a login name may look like.

/** Why a login (already in its one spelling) is refused, or null. */
export function loginProblem(login: string): string | null {
  return /^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$/.test(login)
    ? null
    : 'Nama pengguna terdiri atas 3 sampai 40 huruf kecil, angka, titik, atau tanda hubung, misalnya siti.rahma.'
}
