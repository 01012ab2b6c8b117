// The rules behind the findings, as they are cited, and the one way to make a finding.
import type { Finding, FindingCode, NameRule, Severity } from './types.ts'

const goId = 'Ketentuan nama domain go.id (domain.go.id)'
const office = 'Kebijakan penamaan kantor'

const standard = (source: string): NameRule => ({ source, kind: 'standar' })
const law = (source: string): NameRule => ({ source, kind: 'hukum' })
const policy = (source: string): NameRule => ({ source, kind: 'kebijakan kantor' })

const table: Readonly<Record<FindingCode, { readonly severity: Severity; readonly rule: NameRule }>> = {
  EMPTY: { severity: 'block', rule: standard('RFC 1035 bagian 2.3.1') },
  EMPTY_LABEL: { severity: 'block', rule: standard('RFC 1035 bagian 2.3.1') },
  TOO_DEEP: { severity: 'block', rule: policy(office) },
  NON_ASCII: { severity: 'block', rule: standard(`RFC 1123 bagian 2.1; ${goId}`) },
  PUNYCODE: { severity: 'block', rule: standard(`RFC 5890; ${goId}`) },
  WILDCARD: { severity: 'block', rule: standard('RFC 4592') },
  UNDERSCORE_SERVICE: { severity: 'block', rule: standard('RFC 8552') },
  LABEL_TOO_LONG: { severity: 'block', rule: standard('RFC 1035 bagian 2.3.4') },
  HYPHEN_EDGE: { severity: 'block', rule: standard('RFC 952; RFC 1123 bagian 2.1') },
  BAD_CHARS: { severity: 'block', rule: standard('RFC 952; RFC 1123 bagian 2.1') },
  HYPHEN_34: { severity: 'block', rule: standard('RFC 5891 bagian 4.2.3.1') },
  ALL_DIGITS: { severity: 'block', rule: standard('Kebijakan nama domain PANDI') },
  TOO_SHORT: { severity: 'block', rule: standard(goId) },
  LONG: { severity: 'info', rule: policy(office) },
  DOUBLE_HYPHEN: { severity: 'warn', rule: policy(office) },
  NAME_TOO_LONG: { severity: 'block', rule: standard('RFC 1035 bagian 3.1') },
  RESERVED: { severity: 'block', rule: policy('Daftar nama cadangan kantor') },
  BANNED_WORD: { severity: 'block', rule: policy('Daftar kata terlarang kantor') },
  TAKEN_REGISTER: { severity: 'block', rule: law('SOP Permohonan Sub Domain, langkah 6, keterangan 1') },
  CONFUSABLE: { severity: 'warn', rule: policy(office) },
  SIMILAR: { severity: 'warn', rule: policy(office) },
  OTHER_UNITS_NAME: { severity: 'block', rule: policy('Daftar singkatan resmi Perangkat Daerah') },
  NOT_OFFICIAL_ABBREVIATION: { severity: 'info', rule: policy('Daftar singkatan resmi Perangkat Daerah') },
  VILLAGE: { severity: 'block', rule: law('Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2015') },
  REGISTER_INCOMPLETE: { severity: 'info', rule: policy('Register sub domain kantor') },
}

/** A finding with the severity and rule of its code; `differs` says what stands apart in this case. */
export function finding(code: FindingCode, sentence: string, differs: Partial<Finding> = {}): Finding {
  return { code, ...table[code], sentence, override: 'none', ...differs }
}
