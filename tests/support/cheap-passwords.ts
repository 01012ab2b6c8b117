// The price of a password hash in tests: next to nothing.
export const cheapPasswords = { memory: 64, passes: 1, lanes: 1 }
