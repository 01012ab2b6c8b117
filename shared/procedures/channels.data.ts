// The channels by which a request or a complaint reaches the office.

export interface Channel {
  readonly value: string
  readonly label: string
}

const letterChannels: readonly Channel[] = [
  { value: 'surat', label: 'Surat' },
  { value: 'email', label: 'E-mail (asli bertanda tangan menyusul)' },
]

/** S3, Penanganan Pengaduan: seven channels. */
const complaintChannels: readonly Channel[] = [
  { value: 'tatap_muka', label: 'Tatap muka' },
  { value: 'kotak_pengaduan', label: 'Kotak pengaduan' },
  { value: 'wa', label: 'WA' },
  { value: 'telepon', label: 'Telepon' },
  { value: 'email', label: 'E-mail' },
  { value: 'lapor', label: 'SP4N-LAPOR' },
  { value: 'media_sosial', label: 'Media sosial' },
]

const ownChannels: readonly Channel[] = [{ value: 'internal', label: 'Kebutuhan sendiri' }]

/** Channels for how a procedure opens. */
export function channels(opens: 'letter' | 'complaint' | 'own'): readonly Channel[] {
  return opens === 'letter' ? letterChannels : opens === 'complaint' ? complaintChannels : ownChannels
}
