// The ways of making a sub domain, in the words of the screen.
const labels: Readonly<Record<string, string>> = {
  langsung: 'Langsung ke server perangkat daerah',
  proxy: 'Lewat proxy Diskominfo',
  alias: 'Alias ke nama server di data center',
  'alih-http': 'Alih alamat web ke nama lain',
  cloud: 'Ruang penyimpanan (cloud) Diskominfo',
}

export function modeLabel(mode: string): string {
  return labels[mode] ?? mode
}
