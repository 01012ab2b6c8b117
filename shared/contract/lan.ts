// The komputer induk: who may come in over the LAN, how a device is paired, and who is connected.
import { endpoint } from './endpoint.ts'
import { empty, id, instant, text } from './parts.ts'
import { z } from './zod.ts'

/** Whether other computers are listened to; `failed` says why not although it is switched on. */
export const lanState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('on'), url: z.string() }),
  z.object({ kind: z.literal('failed'), sentence: z.string() }),
])
export type LanState = z.infer<typeof lanState>

export const lanSettings = z.object({
  on: z.boolean(),
  /** The address of one interface of this computer; empty where none was chosen. */
  address: text(45),
  port: z
    .int()
    .min(1, 'Tulis nomor porta antara 1024 dan 65535.')
    .max(65_535, 'Tulis nomor porta antara 1024 dan 65535.'),
  /** Whether a browser without a paired device may come in. */
  browsers: z.boolean(),
})
export type LanSettings = z.infer<typeof lanSettings>

const deviceView = z.object({
  id,
  name: z.string(),
  fingerprint: z.string(),
  pairedAt: instant,
  pairedBy: z.string(),
  revokedAt: instant.nullable(),
  connected: z.boolean(),
})
export type DeviceView = z.infer<typeof deviceView>

const pairingView = z.object({
  expiresAt: instant,
  triesLeft: z.int(),
  /** The device that gave the right code; `code` is to be compared with its screen, once it has shown its part. */
  request: z
    .object({
      id,
      name: z.string(),
      remote: z.string(),
      code: z.string().nullable(),
      state: z.enum(['waiting', 'accepted', 'refused']),
    })
    .nullable(),
})
export type PairingView = z.infer<typeof pairingView>

const proof = z.string().max(200).nullable()
const publicValue = z.string().regex(/^[0-9a-f]{64}$/)

export const lan = {
  status: endpoint({
    method: 'GET',
    path: '/api/lan',
    summary: 'Whether this computer is the komputer induk, and who is connected to it',
    input: empty,
    output: z.object({
      /** False in a window that is itself connected over the LAN. */
      here: z.boolean(),
      state: lanState,
      connected: z.array(z.object({ device: z.string(), people: z.array(z.string()) })),
    }),
    errors: [],
  }),
  settings: endpoint({
    method: 'GET',
    path: '/api/settings/lan',
    summary: 'Switch, interfaces, certificate, devices and pairing of the komputer induk',
    input: empty,
    output: z.object({
      settings: lanSettings,
      state: lanState,
      interfaces: z.array(z.object({ address: z.string(), name: z.string() })),
      /** SHA-256 of the certificate; null until it was made. */
      fingerprint: z.string().nullable(),
      devices: z.array(deviceView),
      pairing: pairingView.nullable(),
      practice: z.boolean(),
    }),
    errors: [],
  }),
  save: endpoint({
    method: 'PUT',
    path: '/api/settings/lan',
    summary: 'Switch the komputer induk on or off',
    input: z.object({ key: z.string().min(8).max(100), settings: lanSettings, proof }),
    output: z.object({ state: lanState }),
    errors: ['lan_refused', 'reauthentication_required'],
  }),
  certificate: endpoint({
    method: 'GET',
    path: '/api/settings/lan/certificate',
    summary: 'The certificate of the komputer induk, for a browser to trust',
    transfer: 'download',
    input: empty,
    output: empty,
    errors: ['not_found'],
  }),
  showCode: endpoint({
    method: 'POST',
    path: '/api/settings/lan/pairing',
    summary: 'Shows a one-time code for pairing a device: ten minutes, five tries',
    input: z.object({ proof }),
    output: z.object({ code: z.string(), expiresAt: instant }),
    errors: ['lan_refused', 'reauthentication_required'],
  }),
  answerPairing: endpoint({
    method: 'POST',
    path: '/api/settings/lan/pairing/answer',
    summary: 'Accepts or refuses the device whose code was compared, or takes the code away',
    input: z.object({ key: z.string().min(8).max(100), requestId: id.nullable(), accept: z.boolean(), proof }),
    output: empty,
    errors: ['pairing_closed', 'reauthentication_required'],
  }),
  revokeDevice: endpoint({
    method: 'POST',
    path: '/api/settings/lan/devices/{deviceId}/revoke',
    summary: 'Revokes a device; its connections and sessions end at once',
    input: z.object({ key: z.string().min(8).max(100), proof }),
    output: empty,
    errors: ['not_found', 'reauthentication_required'],
  }),
  pair: endpoint({
    method: 'POST',
    path: '/api/pairing',
    summary: 'Asks to be paired, with the code that the komputer induk shows; over the LAN only',
    open: true,
    input: z.object({ code: text(40), name: text(100), commitment: publicValue }),
    output: z.object({ requestId: id, nonce: publicValue }),
    errors: ['wrong_code', 'pairing_closed'],
  }),
  pairState: endpoint({
    method: 'POST',
    path: '/api/pairing/{requestId}',
    summary: 'Shows the nonce behind the commitment and waits for the answer of the komputer induk',
    open: true,
    input: z.object({ nonce: publicValue, wait: z.int().min(0).max(25) }),
    output: z.object({ state: z.enum(['waiting', 'accepted', 'refused']) }),
    errors: ['pairing_closed'],
  }),
} as const
