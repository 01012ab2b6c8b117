// The texts for an operator, judged by the programs that they are for: nginx, Apache, named-checkzone and the shell.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WebPlan } from '../../../shared/domains/desired.ts'
import { planOf } from '../../../shared/domains/plan.ts'
import { rrSet } from '../../../shared/domains/records.ts'
import { hostingScript } from '../../../shared/domains/texts/hosting-script.ts'
import { webTexts } from '../../../shared/domains/texts/web-server.ts'
import { zoneSnippet } from '../../../shared/domains/texts/zone-snippet.ts'
import { binary } from '../../support/servers/process.ts'
import { zone, zoneText } from '../../support/servers/zone.ts'
import { tempFolder } from '../../support/temp-data.ts'

const fqdn = `e-retribusi.${zone}`
const plans: readonly (readonly [string, WebPlan])[] = [
  ['a proxy', { kind: 'proxy', upstream: 'http://127.0.0.1:8080' }],
  ['a proxy over IPv6', { kind: 'proxy', upstream: 'http://[::1]:8080' }],
  ['a redirect', { kind: 'redirect', to: `https://dinkes.${zone}/layanan?asal=lama` }],
  ['hosting', { kind: 'hosting', quotaGb: 5 }],
]

/** The text with its certificates where the test has some. */
function withCertificates(text: string, folder: string): string {
  const live = join(folder, 'live', fqdn)
  mkdirSync(live, { recursive: true })
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const files = ['-keyout', join(live, 'privkey.pem'), '-out', join(live, 'fullchain.pem'), '-subj', `/CN=${fqdn}`]
  execFileSync(binary('openssl', 'openssl'), [...args, ...files], { stdio: 'pipe' })
  return text.replaceAll('/etc/letsencrypt/live', join(folder, 'live')).replaceAll('/srv/www', join(folder, 'www'))
}

test.each(plans)('nginx takes the virtual host of %s', (_, web) => {
  const folder = tempFolder()
  const text = withCertificates(webTexts(fqdn, web)?.nginx ?? '', folder)
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`)
  const whole = `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${text}\n}\n`
  writeFileSync(join(folder, 'nginx.conf'), whole)
  const tested = spawnSync(binary('nginx', 'nginx-light'), ['-t', '-c', join(folder, 'nginx.conf'), '-p', folder])
  expect(tested.stderr.toString()).toContain('test is successful')
})

test.each(plans)('Apache takes the virtual host of %s', (_, web) => {
  const folder = tempFolder()
  const text = withCertificates(webTexts(fqdn, web)?.apache ?? '', folder)
  mkdirSync(join(folder, 'www', fqdn, 'htdocs'), { recursive: true })
  const modules = ['mpm_event', 'authz_core', 'alias', 'headers', 'proxy', 'proxy_http', 'socache_shmcb', 'ssl']
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  const whole = `ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/apache.pid\nErrorLog ${folder}/error.log\n${load.join('\n')}\n${text}`
  writeFileSync(join(folder, 'apache.conf'), whole)
  const tested = spawnSync(binary('apache2', 'apache2'), ['-t', '-f', join(folder, 'apache.conf')])
  expect(tested.stderr.toString()).toContain('Syntax OK')
})

test('the zone of an operator who follows the snippet is a zone', () => {
  const folder = tempFolder()
  const desired = [
    rrSet(fqdn, 'A', 300, ['10.20.4.17', '10.20.4.18']),
    rrSet(fqdn, 'AAAA', 300, ['2001:db8::17']),
    rrSet(fqdn, 'TXT', 600, ['"satu \\"dua\\"; tiga" "empat"']),
  ]
  const snippet = zoneSnippet(planOf({ zone, name: fqdn, before: [], desired }))
  const alias = zoneSnippet(
    planOf({
      zone,
      name: `lama.${zone}`,
      before: [rrSet(`lama.${zone}`, 'CNAME', 300, [`dinkominfo.${zone}`])],
      desired: [rrSet(`lama.${zone}`, 'CNAME', 300, [`www.${zone}`])],
    }),
  )
  expect(alias).toContain(`;HAPUS lama 300 IN CNAME dinkominfo.${zone}.`)
  writeFileSync(join(folder, 'zone.db'), `${zoneText.replace(/^lama.*\n/m, '')}${snippet}${alias}`)
  const checked = spawnSync(binary('named-checkzone', 'bind9-utils'), ['-D', '-o', '-', zone, join(folder, 'zone.db')])
  const dumped = checked.stdout.toString()
  expect(checked.status).toBe(0)
  for (const text of ['10.20.4.17', '10.20.4.18', '2001:db8::17', '"satu \\"dua\\"; tiga" "empat"', `www.${zone}.`])
    expect(dumped).toContain(text)
})

describe('the script of a hosting account', () => {
  test('is a shell script that stops where the account is there already', () => {
    const script = hostingScript(fqdn, 5) ?? ''
    expect(spawnSync('sh', ['-n'], { input: script }).status).toBe(0)
    expect(script).toContain('setquota -u sd-e-retribusi 5242880 5242880 0 0 /srv')
    expect(script.indexOf('sudah ada')).toBeLessThan(script.indexOf('useradd'))
    expect(hostingScript(fqdn, null)).not.toContain('setquota')
  })

  test.each(['x; rm -rf /', '$(id)', 'a`b`', "a'b", 'a"b', 'a b', 'a\nb', '../x', '-x.y', ''])(
    'is not made for %j',
    (name) => {
      expect(hostingScript(name, 5)).toBeNull()
      expect(webTexts(name, { kind: 'hosting', quotaGb: 5 })).toBeNull()
    },
  )
})

test.each([
  'http://10.0.0.1;evil',
  'http://10.0.0.1/$host',
  'http://10.0.0.1/{',
  'http://a b/',
  'javascript:x',
  'http://a/"',
])('no virtual host is made for %s', (url) => {
  expect(webTexts(fqdn, { kind: 'proxy', upstream: url })).toBeNull()
  expect(webTexts(fqdn, { kind: 'redirect', to: url })).toBeNull()
})
