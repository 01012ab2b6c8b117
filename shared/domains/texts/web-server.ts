// Virtual hosts for nginx and Apache: every value is checked before it is printed, since a stray quote would be a line of its own.
import type { WebPlan } from '../desired.ts'
import { hostProblem } from '../host-names.ts'

export interface WebTexts {
  readonly nginx: string
  readonly apache: string
}

/** Null where the name's web server is none of ours, or its name could not be printed safely. */
export function webTexts(fqdn: string, web: WebPlan): WebTexts | null {
  if (hostProblem(fqdn) !== null) return null
  switch (web.kind) {
    case 'own_server':
      return null
    case 'proxy':
      return isPlainUrl(web.upstream)
        ? { nginx: nginx(fqdn, nginxProxy(web.upstream)), apache: apache(fqdn, apacheProxy(web.upstream)) }
        : null
    case 'redirect':
      return isPlainUrl(web.to)
        ? { nginx: nginx(fqdn, nginxRedirect(web.to)), apache: apache(fqdn, apacheRedirect(web.to)) }
        : null
    case 'hosting':
      return { nginx: nginx(fqdn, nginxFiles(fqdn)), apache: apache(fqdn, apacheFiles(fqdn)) }
  }
}

/** No blank, quote, semicolon, brace, dollar or backslash: nothing that ends a value in either server. */
function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[A-Za-z0-9.[\]:-]+(?:\/[A-Za-z0-9._~%/+=&?-]*)?$/.test(url)
}

const refuseUnknown = [
  '# Sekali saja di server ini: nama yang tidak dikenal ditolak, tidak jatuh ke situs pertama.',
  'server {',
  '    listen 80 default_server;',
  '    listen [::]:80 default_server;',
  '    return 421;',
  '}',
  'server {',
  '    listen 443 ssl default_server;',
  '    listen [::]:443 ssl default_server;',
  '    ssl_reject_handshake on;',
  '}',
]

function nginx(fqdn: string, inside: readonly string[]): string {
  return [
    ...refuseUnknown,
    '',
    `# ${fqdn}`,
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    `    server_name ${fqdn};`,
    '    location ^~ /.well-known/acme-challenge/ { root /var/www/acme; }',
    '    location / { return 301 https://$host$request_uri; }',
    '}',
    'server {',
    '    listen 443 ssl;',
    '    listen [::]:443 ssl;',
    `    server_name ${fqdn};`,
    `    ssl_certificate /etc/letsencrypt/live/${fqdn}/fullchain.pem;`,
    `    ssl_certificate_key /etc/letsencrypt/live/${fqdn}/privkey.pem;`,
    '    # Strict-Transport-Security dinyalakan sesudah HTTPS hijau seminggu, mulai dari max-age=300.',
    ...inside.map((line) => `    ${line}`),
    '}',
    '# Periksa dengan nginx -t sebelum memuat ulang; simpan berkas lama.',
    '',
  ].join('\n')
}

function nginxProxy(upstream: string): string[] {
  return [
    'location / {',
    `    proxy_pass ${upstream};`,
    '    proxy_set_header Host $host;',
    '    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    '    proxy_set_header X-Forwarded-Proto $scheme;',
    '    proxy_connect_timeout 3s;',
    '    proxy_read_timeout 60s;',
    '}',
  ]
}

function nginxRedirect(to: string): string[] {
  return ['# 302 selama tujuh hari, lalu 301: peramban mengingat 301.', `location / { return 302 ${to}; }`]
}

function nginxFiles(fqdn: string): string[] {
  return [`root /srv/www/${fqdn}/htdocs;`, 'index index.html index.php;', 'location ~ /\\.(?!well-known) { deny all; }']
}

function apache(fqdn: string, inside: readonly string[]): string {
  return [
    '# Sekali saja di server ini: nama yang tidak dikenal ditolak.',
    '<VirtualHost *:80>',
    '    ServerName default.invalid',
    '    Redirect 404 /',
    '</VirtualHost>',
    '',
    `# ${fqdn}`,
    '<VirtualHost *:80>',
    `    ServerName ${fqdn}`,
    '    Alias /.well-known/acme-challenge/ /var/www/acme/.well-known/acme-challenge/',
    `    RedirectMatch 301 ^/(?!\\.well-known/acme-challenge/)(.*)$ https://${fqdn}/$1`,
    '</VirtualHost>',
    '<VirtualHost *:443>',
    `    ServerName ${fqdn}`,
    '    SSLEngine on',
    `    SSLCertificateFile /etc/letsencrypt/live/${fqdn}/fullchain.pem`,
    `    SSLCertificateKeyFile /etc/letsencrypt/live/${fqdn}/privkey.pem`,
    ...inside.map((line) => `    ${line}`),
    '</VirtualHost>',
    '# Periksa dengan apache2ctl -t sebelum memuat ulang; simpan berkas lama.',
    '',
  ].join('\n')
}

function apacheProxy(upstream: string): string[] {
  return [
    'ProxyPreserveHost On',
    `ProxyPass / ${upstream}/ connectiontimeout=3 timeout=60`,
    `ProxyPassReverse / ${upstream}/`,
    'RequestHeader set X-Forwarded-Proto "https"',
  ]
}

function apacheRedirect(to: string): string[] {
  return ['# 302 selama tujuh hari, lalu 301: peramban mengingat 301.', `RedirectMatch 302 ^.*$ ${to}`]
}

function apacheFiles(fqdn: string): string[] {
  const root = `/srv/www/${fqdn}/htdocs`
  return [
    `DocumentRoot ${root}`,
    `<Directory ${root}>`,
    '    Require all granted',
    '    AllowOverride None',
    '    Options -Indexes +SymLinksIfOwnerMatch',
    '</Directory>',
  ]
}
