// An nginx of our own with one site for everything that a check can meet: sound, broken, taken over.
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { authority } from './certificates.ts'
import { binary, freePort, type Running, serverFolder, start } from './process.ts'

export interface Web extends Running {
  readonly address: string
  readonly ports: { readonly http: number; readonly https: number }
  /** PEM of the authority that signed the sound certificates. */
  readonly authority: string
}

const address = '127.0.0.2'

/** Sites under `zone`, each with what is the matter with it. */
export const siteNames = [
  'baik',
  'sementara',
  'segera',
  'kedaluwarsa',
  'salah-nama',
  'buatan-sendiri',
  'polos',
  'putar',
  'ke-dalam',
  'ke-luar',
  'ke-skema',
  'alih',
  'galat',
  'hilang-halaman',
  'judi',
  'samar',
  'besar',
  'lambat',
] as const

export async function startWeb(zone: string): Promise<Web> {
  const program = binary('nginx', 'nginx-light')
  const folder = serverFolder('web')
  const ports = { http: await freePort(address), https: await freePort(address) }
  const made = authority(folder)
  for (const name of ['baik', 'sementara', 'alih', 'galat', 'hilang-halaman', 'judi', 'samar', 'besar', 'lambat'])
    made.issue(name, `${name}.${zone}`, { fromDay: -1, toDay: 80 })
  made.issue('segera', `segera.${zone}`, { fromDay: -80, toDay: 5 })
  made.issue('kedaluwarsa', `kedaluwarsa.${zone}`, { fromDay: -90, toDay: -2 })
  made.issue('salah-nama', `lain.${zone}`, { fromDay: -1, toDay: 80 })
  made.issue('banyak', `*.${zone}`, { fromDay: -1, toDay: 80 })
  made.issueSelfSigned('buatan-sendiri', `buatan-sendiri.${zone}`)
  writePages(folder)
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, zone, ports))
  const running = await start({
    program,
    args: ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')],
    folder,
    ready: () => answers(ports.http),
  })
  return { ...running, address, ports, authority: made.certificate }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: address, port, timeout: 500 }, (response) => {
      response.resume()
      resolve(true)
    })
    asked.on('error', () => resolve(false))
    asked.end()
  })
}

function writePages(folder: string): void {
  const page = (name: string, body: string) => {
    mkdirSync(join(folder, 'www', name), { recursive: true })
    writeFileSync(join(folder, 'www', name, 'index.html'), body)
  }
  page('baik', '<title>Dinas Kesehatan</title><h1>Berantas judi online</h1><p>Slot waktu vaksin</p>')
  page('judi', '<title>Slot Gacor Maxwin</title><h1>Situs slot online terpercaya</h1>')
  page('besar', `<title>Besar</title>${'x'.repeat(3_000_000)}`)
  mkdirSync(join(folder, 'tmp'), { recursive: true })
}

function configuration(folder: string, zone: string, { http, https }: Web['ports']): string {
  const secure = (name: string, body: string, certificate = name) =>
    `server { listen ${address}:${https} ssl; server_name ${name}.${zone};
      ssl_certificate ${folder}/${certificate}.crt; ssl_certificate_key ${folder}/${certificate}.key; ${body} }`
  const plain = (name: string, body: string) =>
    `server { listen ${address}:${http}; server_name ${name}.${zone}; ${body} }`
  const root = (name: string) => `root ${folder}/www/${name};`
  const hsts = "add_header Strict-Transport-Security 'max-age=31536000' always;"
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/tmp/${kind};`,
  )
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log warn;
events { worker_connections 256; }
http {
  access_log off; server_tokens off; ${temporary.join(' ')}
  map $http_user_agent $seen { default baik; "~Googlebot" judi; }
  server { listen ${address}:${http} default_server; return 421; }
  server { listen ${address}:${https} ssl default_server; ssl_reject_handshake on; }
  server { listen ${address}:${http}; server_name baik.${zone} segera.${zone} kedaluwarsa.${zone} salah-nama.${zone} buatan-sendiri.${zone} galat.${zone} judi.${zone} samar.${zone} besar.${zone} lambat.${zone};
    return 301 https://$host:${https}$request_uri; }
  ${plain('sementara', `return 302 https://$host:${https}/;`)}
  ${plain('polos', root('baik'))}
  ${plain('putar', `return 302 http://putar.${zone}:${http}/?lagi;`)}
  ${plain('ke-dalam', 'return 302 http://169.254.169.254/latest/;')}
  ${plain('ke-luar', 'return 302 http://judi.example.com/;')}
  ${plain('ke-skema', 'return 302 file:///etc/passwd;')}
  server { listen ${address}:${http}; server_name ~^banyak; return 301 https://$host:${https}$request_uri; }
  server { listen ${address}:${https} ssl; server_name ~^banyak; ssl_certificate ${folder}/banyak.crt; ssl_certificate_key ${folder}/banyak.key; ${hsts + root('baik')} }
  ${secure('baik', hsts + root('baik'))}
  ${secure('sementara', root('baik'))}
  ${secure('segera', root('baik'))}
  ${secure('kedaluwarsa', root('baik'))}
  ${secure('salah-nama', root('baik'))}
  ${secure('buatan-sendiri', root('baik'))}
  ${secure('alih', `return 301 https://baik.${zone}:${https}/?token=rahasia;`)}
  ${secure('galat', 'return 503;')}
  ${secure('hilang-halaman', 'return 404;')}
  ${secure('judi', root('judi'))}
  ${secure('samar', `root ${folder}/www/$seen;`)}
  ${secure('besar', root('besar'))}
  ${secure('lambat', `limit_rate 200; ${root('besar')}`)}
}
`
}
