// Makes any typed text safe as a part of a LIKE pattern.

/** For `lower(column) like lower(?) escape '\'`: the text anywhere in the column; its own signs mean themselves. */
export function likePattern(text: string): string {
  return `%${text.replaceAll('\0', ' ').replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
