// Labels that are kept back: technical names nobody may have, and trusted names that need special approval.
import type { ReservedGroup, ReservedLabel } from './types.ts'

const dns = `
  ns ns0 ns1 ns2 ns3 ns4 ns5 dns dns1 dns2 dns3 dns4 resolver whois rdap nic tld root zone axfr
  localhost localdomain local wpad isatap gateway broadcasthost example invalid
`
const mail = `
  mail mail1 mail2 email webmail smtp smtps imap imaps pop pop3 mx mx1 mx2 mta mta-sts relay exchange
  autodiscover autoconfig postmaster hostmaster webmaster abuse noc mailer mailer-daemon newsletter
  lists spam antispam dmarc dkim spf
`
const infra = `
  www www1 www2 ftp sftp ssh vpn proxy waf firewall router switch server host hosting cloud backup cdn static
  assets api gw lb db database mysql postgres redis ldap radius ntp syslog log monitor monitoring
  grafana zabbix git gitlab ci cpanel whm webdisk cpcalendars cpcontacts plesk panel dev test testing
  staging demo beta status intranet phpmyadmin
`
const trust = `
  admin administrator sso login auth oauth akun id portal pemkab kabupaten bupati wakilbupati wabup
  sekda setda dprd ppid lapor pengaduan csirt jdih lpse pajak bayar pembayaran bank bansos satudata
  opendata data peta spbe tte srikandi keamanan resmi pemilu pilkada
`

function labels(words: string, group: ReservedGroup): readonly ReservedLabel[] {
  return words
    .trim()
    .split(/\s+/)
    .map((label) => ({ label, group }))
}

/** The list an office begins with. */
export const defaultReserved: readonly ReservedLabel[] = [
  ...labels(dns, 'dns'),
  ...labels(mail, 'mail'),
  ...labels(infra, 'infra'),
  ...labels(trust, 'trust'),
]
