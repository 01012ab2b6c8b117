// The contract through a function call, as the window and the tests make it.
import { sendTo } from '../support/small-office.ts'
import { contractSuite } from './suite.ts'

contractSuite(async (core) => ({ send: sendTo({ core }), close: async () => {} }))
