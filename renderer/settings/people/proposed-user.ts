// A user name to begin with, made from a name with its degrees.

/** "Drs. Hadi Susanto, M.Si." becomes "hadi.susanto"; empty where nothing can be made of it. */
export function proposedUser(name: string): string {
  const [bare = ''] = name.split(',')
  const words = bare
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .filter((word) => !word.endsWith('.'))
    .map((word) => word.normalize('NFKD').replaceAll(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
  return words.slice(0, 2).join('.').slice(0, 40)
}
