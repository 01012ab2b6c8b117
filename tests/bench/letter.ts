// A reply from its model to its bytes, beside the bare pack of a document with the same content.
import { Packer } from 'docx'
import { renderLetter } from '../../electron/core/letters/render/render.ts'
import { suratDocument } from '../../electron/core/letters/render/surat.ts'
import { defaultPrintSettings } from '../../shared/letters/print.ts'
import { samples } from '../core/letters/samples.data.ts'
import { typical, type Pair, took } from './timing.ts'

const warmUp = 80

export async function measureLetter(times: number): Promise<Pair> {
  const model = samples.map((sample) => sample.model).find((one) => one.kind === 'surat_pemberitahuan')
  if (model === undefined || model.kind !== 'surat_pemberitahuan') throw new Error('there is no sample of a reply')
  const pairs: Pair[] = []
  for (let index = 0; index < times + warmUp; index += 1) {
    const document = suratDocument(model, defaultPrintSettings, 'basah', null)
    const bare = await took(async () => await pack(document))
    const whole = await took(() => renderLetter(model, defaultPrintSettings, 'basah'))
    if (index >= warmUp) pairs.push({ value: whole.ms, floor: bare.ms })
  }
  return { value: typical(pairs.map((pair) => pair.value)), floor: typical(pairs.map((pair) => pair.floor)) }
}

/** By reflection: the core and the tests see the same class through two declarations of it. */
async function pack(document: object): Promise<void> {
  await Reflect.apply(Packer.toArrayBuffer, Packer, [document])
}
