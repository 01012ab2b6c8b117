// Values to copy into the name server and the web server, by the way in which a name is made.

export interface CopyLine {
  readonly label: string
  readonly value: string
}

export interface Made {
  readonly fqdn: string
  readonly mode: string
  readonly target: string
  readonly capacityGb: number | null
}

/** Empty where the mode is not chosen yet. Nothing here touches a server. */
export function copyLinesOf({ fqdn, mode, target, capacityGb }: Made): readonly CopyLine[] {
  const to = target.trim()
  const name = { label: 'Nama', value: fqdn }
  switch (mode) {
    case 'langsung':
      return [name, { label: 'Rekaman DNS', value: `${fqdn}. 300 IN A ${to === '' ? 'ALAMAT-IP-PUBLIK' : to}` }]
    case 'proxy':
      return [
        name,
        { label: 'Rekaman DNS', value: `${fqdn}. 300 IN A ALAMAT-IP-PROXY` },
        { label: 'Proxy', value: `server_name ${fqdn}; proxy_pass http://${to === '' ? 'ALAMAT-IP-SERVER' : to};` },
      ]
    case 'alias':
      return [name, { label: 'Rekaman DNS', value: `${fqdn}. 300 IN CNAME ${to === '' ? 'NAMA-SERVER' : withDot(to)}` }]
    case 'alih-http':
      return [
        name,
        { label: 'Rekaman DNS', value: `${fqdn}. 300 IN A ALAMAT-IP-SERVER-WEB` },
        { label: 'Pengalihan', value: `server_name ${fqdn}; return 302 ${to === '' ? 'https://ALAMAT-TUJUAN' : to};` },
      ]
    case 'cloud':
      return [
        name,
        { label: 'Kuota', value: capacityGb === null ? 'belum diisi' : `${capacityGb} GB` },
        { label: 'Rekaman DNS', value: `${fqdn}. 300 IN A ALAMAT-IP-HOSTING` },
      ]
    default:
      return []
  }
}

function withDot(host: string): string {
  return host.endsWith('.') ? host : `${host}.`
}
