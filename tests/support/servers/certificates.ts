// An authority of our own and certificates for the sites of the tests: sound, near their end, past it, for another name.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binary } from './process.ts'

export interface Validity {
  /** Days from now; negative lies in the past. */
  readonly fromDay: number
  readonly toDay: number
}

export interface Authority {
  /** PEM of the authority itself. */
  readonly certificate: string
  /** Writes `NAME.crt` and `NAME.key` into the folder. */
  issue(name: string, host: string, validity: Validity): void
  /** The same, signed by nobody else. */
  issueSelfSigned(name: string, host: string): void
}

const dayMillis = 86_400_000
const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'] as const

export function authority(folder: string): Authority {
  const program = binary('openssl', 'openssl')
  const openssl = (...args: readonly string[]) => execFileSync(program, [...args], { cwd: folder, stdio: 'pipe' })
  writeFileSync(join(folder, 'index.txt'), '')
  writeFileSync(join(folder, 'serial'), '1000\n')
  writeFileSync(join(folder, 'ca.cnf'), configuration)
  openssl('req', '-x509', ...curve, '-days', '3650', '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=Uji CA')
  return {
    certificate: readFileSync(join(folder, 'ca.crt'), 'utf8'),
    issue: (name, host, { fromDay, toDay }) => {
      writeFileSync(join(folder, `${name}.ext`), `subjectAltName=DNS:${host}\nbasicConstraints=CA:FALSE\n`)
      openssl('req', ...curve, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${host}`)
      const dates = ['-startdate', stamp(fromDay), '-enddate', stamp(toDay)]
      const files = ['-extfile', `${name}.ext`, '-in', `${name}.csr`, '-out', `${name}.crt`]
      openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', ...dates, ...files)
    },
    issueSelfSigned: (name, host) => {
      const files = ['-keyout', `${name}.key`, '-out', `${name}.crt`]
      const extension = ['-addext', `subjectAltName=DNS:${host}`]
      openssl('req', '-x509', ...curve, '-days', '80', ...files, '-subj', `/CN=${host}`, ...extension)
    },
  }
}

/** `YYYYMMDDHHMMSSZ`. */
function stamp(day: number): string {
  return `${new Date(Date.now() + day * dayMillis).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
}

const configuration = `[ca]
default_ca=d
[d]
database=index.txt
new_certs_dir=.
serial=serial
certificate=ca.crt
private_key=ca.key
default_md=sha256
policy=p
unique_subject=no
copy_extensions=none
[p]
commonName=supplied
`
