// `npm run verify -- --data DIR`: checks a data folder and lists what is wrong; exit 1 where something is.
import '../core/require-node.ts'
import { parseArgs } from 'node:util'
import { projectors } from '../core/projectors.ts'
import { verifyData } from '../core/verify/verify.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false })

if (typeof values.data !== 'string' || values.data === '') {
  console.error('Sebutkan folder datanya: npm run verify -- --data FOLDER')
  process.exitCode = 2
} else {
  const findings = await verifyData(values.data, projectors)
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const { severity, sentence } of findings)
    console.log(`${severity === 'error' ? 'SALAH' : 'Catatan'}: ${sentence}`)
  console.log(errors.length === 0 ? 'Data utuh.' : `${errors.length} masalah ditemukan.`)
  process.exitCode = errors.length === 0 ? 0 : 1
}
