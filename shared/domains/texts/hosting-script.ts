// A script that makes a hosting account, to be read and run by the operator of the hosting server.
import { hostProblem } from '../host-names.ts'

/** Blocks of 1 KiB in a gigabyte, as setquota counts. */
const blocks = 1_048_576

/** Null where the name could not be printed safely. The password is made on the server and shown once there, never here. */
export function hostingScript(fqdn: string, quotaGb: number | null): string | null {
  if (hostProblem(fqdn) !== null) return null
  const user = accountName(fqdn)
  return [
    '#!/bin/sh',
    `# Akun hosting untuk ${fqdn}. Baca dahulu, lalu jalankan sebagai root di server hosting.`,
    'set -eu',
    `if id ${user} >/dev/null 2>&1; then echo "Akun ${user} sudah ada; tidak ada yang diubah." >&2; exit 1; fi`,
    `install -d -o root -g root -m 0755 /srv/www/${fqdn}`,
    `useradd -M -d /srv/www/${fqdn} -s /usr/sbin/nologin -G sftponly ${user}`,
    `install -d -o ${user} -g ${user} -m 0755 /srv/www/${fqdn}/htdocs`,
    ...(quotaGb === null || !Number.isSafeInteger(quotaGb) || quotaGb < 1
      ? ['# Kapasitas tidak disebut dalam keputusan: kuota tidak dipasang.']
      : [`setquota -u ${user} ${quotaGb * blocks} ${quotaGb * blocks} 0 0 /srv`]),
    '# sshd_config: Match Group sftponly, ChrootDirectory %h, ForceCommand internal-sftp, AllowTcpForwarding no',
    `echo "Buat kata sandi sekali dengan: passwd ${user} ; serahkan tertutup, jangan lewat surat atau e-mail."`,
    '',
  ].join('\n')
}

/** At most 32 letters, as useradd wants; the whole name stays in it where it fits. */
function accountName(fqdn: string): string {
  const [label = ''] = fqdn.split('.')
  return `sd-${label.slice(0, 29)}`.replace(/-+$/, '')
}
