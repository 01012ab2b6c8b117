// Words that a government name does not carry: gambling, parties, insults by descent or belief.
import type { BannedWord } from './types.ts'

const gambling = 'kata yang lazim dipakai situs judi'
const party = 'nama partai politik'
const insult = 'kata yang menyinggung suku, agama, ras, atau golongan'
const indecent = 'kata yang tidak pantas untuk nama resmi'

function words(list: string, where: BannedWord['where'], reason: string): readonly BannedWord[] {
  return list.split(' ').map((text) => ({ text, where, reason }))
}

/** The list an office begins with. Short words count only as a whole part between hyphens. */
export const defaultBanned: readonly BannedWord[] = [
  ...words('gacor togel casino kasino maxwin pragmatic jackpot sportsbook taruhan', 'anywhere', gambling),
  ...words('slot slots judi judol poker bet betting toto zeus olympus', 'part', gambling),
  ...words('golkar gerindra nasdem hanura perindo pdiperjuangan', 'anywhere', party),
  ...words('pdip pkb pks ppp psi pbb pan demokrat garuda gelora', 'part', party),
  ...words('kafir pribumi', 'anywhere', insult),
  ...words('porno bokep mesum', 'anywhere', indecent),
]
