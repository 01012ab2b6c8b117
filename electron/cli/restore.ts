// `npm run restore -- --from BACKUP --into DIR [--replace]`: restores a backup, on this PC or another.
import '../core/require-node.ts'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { longInstant } from '../../shared/calendar/format.ts'
import { backupAt, type FoundBackup } from '../core/backups/find.ts'
import type { Progress } from '../core/backups/progress.ts'
import { restoreInto, type RestoredInto } from '../core/backups/restore-into.ts'
import { keyFiles } from '../core/store/key-names.ts'
import { askSecret } from './ask-secret.ts'

const { values } = parseArgs({
  options: { from: { type: 'string' }, into: { type: 'string' }, replace: { type: 'boolean' } },
  strict: false,
})

if (typeof values.from !== 'string' || typeof values.into !== 'string' || values.from === '' || values.into === '') {
  end('Sebutkan cadangan dan folder tujuannya: npm run restore -- --from CADANGAN --into FOLDER', 2)
} else await run(values.from, resolve(values.into), values.replace === true)

async function run(from: string, into: string, replace: boolean): Promise<void> {
  const found = backupAt(resolve(from))
  if (!found.ok) return end(found.error.sentence)
  const { folder, manifest } = found.value
  console.log(
    `Cadangan ${manifest.id}: ${manifest.office}, ${longInstant(manifest.madeAt, manifest.zone)}, ${manifest.head.seq} peristiwa, ${manifest.objects.count} berkas.`,
  )
  const passphrase = manifest.encryption === null ? null : await askSecret('Frasa sandi cadangan', 'SILADOM_PASSPHRASE')
  const recoveryKey = await keyFor(found.value, into)
  const order = { from: folder, at: Date.now(), passphrase, recoveryKey, personId: null }
  const restored = await restoreInto(into, replace, order, tell())
  if (restored.ok) return report(restored.value, into, recoveryKey)
  const aside =
    restored.error.code === 'folder_taken' ? ' Atau tambahkan --replace: data di sana disimpan di samping.' : ''
  end(restored.error.sentence + aside)
}

/** A folder that has the office's key already needs no other. */
async function keyFor({ manifest }: FoundBackup, into: string): Promise<string | null> {
  const hasKey = Object.values(keyFiles).some((name) => existsSync(join(into, name)))
  if (hasKey || manifest.recovery === null) return null
  const question = 'Kunci pemulihan dari lembarnya (kosongkan bila tidak ada: pindaian identitas tetap terkunci)'
  return await askSecret(question, 'SILADOM_RECOVERY_KEY')
}

function report({ old, withKey, objects, head }: RestoredInto, into: string, recoveryKey: string | null): void {
  console.log(`Dipulihkan ke ${into} dan lulus pemeriksaan: ${head.seq} peristiwa, ${objects} berkas.`)
  if (old !== null) console.log(`Data yang ada sebelumnya disimpan utuh di ${old}`)
  const hasKey = withKey || Object.values(keyFiles).some((name) => existsSync(join(into, name)))
  if (!hasKey && recoveryKey === null) {
    console.log(
      'Catatan: tanpa kunci pemulihan, semua kembali kecuali pindaian identitas. Pulihkan sekali lagi dengan lembar kunci bila ditemukan.',
    )
  }
  console.log(`Buka dengan: npm start -- --browser --data ${into}`)
}

function tell(): (progress: Progress) => void {
  const words = { check: 'Memeriksa cadangan…', copy: 'Menyalin basis data…', files: '', open: 'Memeriksa hasilnya…' }
  let last = ''
  return ({ step }) => {
    if (step !== last && words[step] !== '') console.log(words[step])
    last = step
  }
}

function end(sentence: string, code = 1): void {
  console.error(sentence)
  process.exitCode = code
}
