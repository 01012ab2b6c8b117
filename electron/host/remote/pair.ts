// The client's side of pairing: the code is given, both nonces are exchanged, both screens show the same short code.
import { faults } from '../../../shared/contract/faults.ts'
import { lan } from '../../../shared/contract/lan.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { commitmentOf, shortCode } from '../../core/lan/short-code.ts'
import { fingerprintOf, type MadeCertificate, publicKeyOf } from '../lan/certificate.ts'
import { lineFault } from './away.ts'
import { type HostAddress, type Line, openLine } from './pinned.ts'

export interface PairOptions extends HostAddress {
  /** As typed. */
  readonly code: string
  /** The device's name for the list of devices. */
  readonly name: string
  readonly own: MadeCertificate
  readonly randomBytes: (size: number) => Uint8Array
}

export interface Pairing {
  /** To be compared with the screen of the komputer induk: `K7QM-4TRW`. */
  readonly shortCode: string
  /** Of the host's certificate, 64 hex digits. */
  readonly fingerprint: string
  /** The host's certificate in PEM, to be pinned once both sides have said yes. */
  readonly certificate: string
  /** Waits for the answer of the komputer induk; fails with a sentence. */
  answer(): Promise<Result<'accepted', string>>
  cancel(): void
}

const patience = 15_000
const waitSeconds = 20

/** Fails with the sentence to show. */
export async function beginPairing(options: PairOptions): Promise<Result<Pairing, string>> {
  const { code, name, own, randomBytes } = options
  const at: HostAddress = { address: options.address, port: options.port }
  const nonce = Buffer.from(randomBytes(32)).toString('hex')
  const first = openLine(at, own, null)
  const asked = await post(first, '/api/pairing', { code, name, commitment: commitmentOf(nonce) }, patience)
  first.hangUp()
  if (!asked.ok) return asked
  const given = lan.pair.output.safeParse(asked.value.body)
  if (!given.success) return fail(notSiladom)
  const { certificate } = asked.value
  const line = openLine(at, own, certificate)
  const path = `/api/pairing/${encodeURIComponent(given.data.requestId)}`
  const shown = await post(line, path, { nonce, wait: 0 }, patience)
  if (!shown.ok) return shown
  return ok({
    shortCode: shortCode([publicKeyOf(certificate), publicKeyOf(own.certificate)], nonce, given.data.nonce),
    fingerprint: fingerprintOf(certificate),
    certificate,
    answer: async () => {
      for (;;) {
        const told = await post(line, path, { nonce, wait: waitSeconds }, (waitSeconds + 10) * 1000)
        if (!told.ok) return told
        const state = lan.pairState.output.safeParse(told.value.body)
        if (!state.success) return fail(notSiladom)
        if (state.data.state === 'waiting') continue
        line.hangUp()
        return state.data.state === 'accepted' ? ok('accepted') : fail(refused)
      }
    },
    cancel: () => line.hangUp(),
  })
}

interface Told {
  readonly body: unknown
  readonly certificate: string
}

async function post(line: Line, path: string, input: object, longest: number): Promise<Result<Told, string>> {
  try {
    const headers = { 'content-type': 'application/json' }
    const body = new TextEncoder().encode(JSON.stringify(input))
    const {
      status,
      body: bytes,
      certificate,
    } = await line.ask({ method: 'POST', path, headers, body, patience: longest })
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (status === 200) return ok({ body: told, certificate })
    return fail(sentenceOf(told))
  } catch (error) {
    if (error instanceof SyntaxError) return fail(notSiladom)
    const fault = lineFault(error)
    return fail(fault.code === 'host_away' ? unreachable : fault.message)
  }
}

function sentenceOf(told: unknown): string {
  const error: unknown = Reflect.get(Object(told), 'error')
  const message: unknown = Reflect.get(Object(error), 'message')
  return typeof message === 'string' ? message : faults.internal.sentence
}

const unreachable =
  'Tidak ada yang menjawab pada alamat itu. Periksa alamat dan nomor portanya, apakah komputer induk menyala, dan apakah kedua komputer di jaringan yang sama.'
const notSiladom = 'Yang menjawab pada alamat itu bukan komputer induk Siladom. Periksa alamat dan nomor portanya.'
const refused = 'Komputer induk menolak perangkat ini. Bandingkan kode pada kedua layar, lalu minta kode baru.'
