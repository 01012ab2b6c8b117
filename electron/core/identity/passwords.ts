// Hashes and checks passwords with argon2id, at most two at a time, since each takes its memory.
import { hash, parseOptions, verify } from '@node-rs/argon2'

export interface PasswordCost {
  /** KiB. */
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** 64 MiB, 3 passes, 4 lanes: about 50 ms on an office PC. */
export const officeCost: PasswordCost = { memory: 64 * 1024, passes: 3, lanes: 4 }

export interface Passwords {
  /** A PHC string. */
  hash(password: string): Promise<string>
  /** A null hash (nobody of that name, no password yet) takes the same time and is never right. */
  isRight(stored: string | null, password: string): Promise<boolean>
  /** True for a hash that was made with less than today's cost. */
  isWeak(stored: string): boolean
}

export function createPasswords(cost: PasswordCost = officeCost): Passwords {
  const options = { memoryCost: cost.memory, timeCost: cost.passes, parallelism: cost.lanes }
  const inTurn = atMostTwo()
  let decoy: Promise<string> | null = null
  const decoyHash = (): Promise<string> => {
    decoy ??= hash('kata sandi yang tidak dipakai siapa pun', options)
    return decoy
  }
  return {
    hash: (password) => inTurn(() => hash(plain(password), options)),
    isRight: async (stored, password) => {
      const right = stored ?? (await decoyHash())
      const matches = await inTurn(() => verify(right, plain(password)))
      return matches && stored !== null
    },
    isWeak: (stored) => {
      const { memoryCost, timeCost } = parseOptions(stored)
      return memoryCost < cost.memory || timeCost < cost.passes
    },
  }
}

/** The same password from every keyboard. */
function plain(password: string): string {
  return password.toWellFormed().normalize('NFC')
}

function atMostTwo(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
