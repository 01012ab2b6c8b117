// What is wrong with a registration beside the fields of its first act: dates, channel, names, the applicant.
import type { OpenInput } from '../../../shared/contract/case-commands.ts'
import { channels } from '../../../shared/procedures/channels.data.ts'
import type { FieldProblem } from '../../../shared/procedures/commands.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { DateText, Instant } from '../../../shared/time.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

/** Sentences beside their fields; empty where the letter can be registered. */
export async function intakeProblems(
  tx: Tx,
  services: Services,
  definition: Definition,
  input: OpenInput,
  receivedDate: DateText,
  now: Instant,
): Promise<readonly FieldProblem[]> {
  const problems: FieldProblem[] = []
  const add = (path: string, sentence: string) => problems.push({ path, sentence })
  if (input.subject.trim() === '') add('subject', 'Isi hal surat.')
  if (!channels(definition.opens).some((channel) => channel.value === input.channel))
    add('channel', 'Pilih saluran dari daftar.')
  if (input.receivedAt > now + 5 * 60_000)
    add('receivedAt', 'Waktu terima tidak boleh di masa depan. Periksa tanggal dan jamnya.')
  const letterDate = textOf(input.values, 'letter_date')
  if (letterDate > receivedDate)
    add('values.letter_date', 'Tanggal surat sesudah tanggal terima. Periksa kedua tanggal itu.')
  if (definition.code === 'sub_domain') {
    if (input.names.length === 0) add('names', 'Tulis paling sedikit satu nama yang diminta.')
    if (input.unitId === null)
      add('unitId', 'Pilih perangkat daerah pemohon. Satu surat berasal dari satu perangkat daerah.')
    const typed = input.names.map((name) => name.asked.trim().toLowerCase())
    input.names.forEach((name, index) => {
      if (name.asked.trim() === '') add(`names.${index}.asked`, 'Tulis nama yang diminta, misalnya dinkes.')
      else if (typed.indexOf(name.asked.trim().toLowerCase()) !== index)
        add(`names.${index}.asked`, 'Nama ini sudah tertulis di atas. Hapus salah satunya.')
    })
  }
  if (input.unitId !== null && (await services.office.unit(tx, input.unitId)) === null)
    add('unitId', 'Perangkat daerah ini tidak dikenal. Pilih dari daftar.')
  return problems
}
