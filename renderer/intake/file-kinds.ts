// The kinds of files that come with a letter.
export const fileKinds = [
  { value: 'surat_permohonan', label: 'Surat permohonan', button: 'Surat…', forAll: true },
  { value: 'surat_kuasa', label: 'Surat kuasa', button: 'Surat kuasa…', forAll: false },
  { value: 'identitas', label: 'Identitas pengelola', button: 'Identitas pengelola…', forAll: false },
  { value: 'lampiran', label: 'Lampiran', button: 'Lampiran…', forAll: true },
] as const
