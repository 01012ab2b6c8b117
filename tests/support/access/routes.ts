// How each endpoint of the contract is asked without changing anything, and the line of the policy that opens it.
import type { Api } from '../../../shared/contract/api.ts'
import { emptyConnection } from '../../../shared/domains/connection.ts'
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'
import type { Action } from '../../../shared/office/policy.ts'
import type { Desks } from './desks.ts'
import { newKey } from '../small-office.ts'

type Where = Pick<Desks, 'letterId' | 'identityId'> & { readonly caseId: string }

export interface RouteProbe {
  /** Any of these; `everybody` is whoever is logged in. */
  readonly action: Action | readonly Action[] | 'everybody'
  /** Whether the state of the case counts. */
  readonly ofCase?: true
  readonly params?: (where: Where) => Readonly<Record<string, string>>
  /** Wrong in its content, where the right one would change something. */
  readonly input?: (where: Where) => unknown
}

const onCase = (action: Action): RouteProbe => ({ action, ofCase: true, params: ({ caseId }) => ({ caseId }) })
const ofName = (action: Action): RouteProbe => ({
  action,
  ofCase: true,
  params: ({ caseId }) => ({ caseId, itemId: 'tidak-ada' }),
})
const everybody: RouteProbe = { action: 'everybody' }
const keyed = (rest: object) => () => ({ key: newKey(), ...rest })

const noZone = () => ({ zone: 'orang-lain.go.id' })
const noName = () => ({ registerId: 'tidak-ada' })
const noList = () => ({ importId: 'tidak-ada' })
const importMapping = { sheet: 0, head: -1, columns: { fqdn: 0 }, owners: {} }

const emptyBreach = {
  discoveredAt: 0,
  happened: '',
  data: '',
  people: '',
  count: null,
  handling: '',
  advice: '',
  institution: { title: '', place: '' },
  subjectsToldOn: null,
  subjectsHow: '',
  institutionToldOn: null,
  institutionHow: '',
}

type RouteId = { readonly [A in keyof Api]: `${A}.${keyof Api[A] & string}` }[keyof Api]
/** Ending one's own session ends the asking; `cases.perform` has a matrix of its own, command by command. */
type Apart = 'session.logout' | 'cases.perform'

/** A new endpoint without a line here does not compile. */
export const routeProbes: Readonly<Record<Exclude<RouteId, Apart>, RouteProbe>> = {
  'session.health': everybody,
  'session.setup': everybody,
  'session.login': everybody,
  'session.me': everybody,
  'session.unlock': everybody,
  'session.prove': everybody,
  'session.changePassword': everybody,
  'session.sessions': everybody,
  'session.endSessions': { ...everybody, params: () => ({}), input: () => ({ sessionId: 'tidak-ada', proof: null }) },
  'desk.get': everybody,
  'desk.changes': { ...everybody, input: () => ({ since: 0, wait: 0 }) },
  'intake.services': everybody,
  'intake.checkName': { action: 'register.read', input: () => ({ asked: 'uji', unitId: null }) },
  'intake.duplicates': {
    action: 'case.read',
    input: () => ({ unitId: null, letterNo: 'x', letterDate: null, hashes: [], names: [] }),
  },
  'cases.open': {
    action: 'case.open',
    input: keyed({
      service: 'sub_domain',
      channel: '',
      receivedAt: 0,
      startedAt: 0,
      unitId: null,
      subject: '',
      agendaNumber: null,
      srikandiId: null,
      names: [],
      values: {},
      documents: [],
      documentKinds: {},
      paper: null,
      notDuplicate: false,
    }),
  },
  'cases.list': { action: 'case.read' },
  'cases.get': onCase('case.read'),
  'cases.journey': onCase('case.read'),
  'cases.events': onCase('case.read'),
  'cases.explain': onCase('case.read'),
  'cases.similar': onCase('case.read'),
  'cases.versions': onCase('case.move_version'),
  'cases.definition': { ...everybody, params: () => ({ code: 'sub_domain', version: '1' }) },
  'cases.dossier': onCase('dossier.read'),
  'letters.packet': { ...onCase('letter.read'), input: () => ({ sentences: {}, date: null }) },
  'letters.papers': onCase('letter.read'),
  'letters.paper': { ...onCase('letter.read'), params: ({ caseId }) => ({ caseId, kind: 'tanda_terima' }) },
  'files.upload': { action: ['case.document', 'office.write'], input: () => ({ name: 'x.exe', kind: 'lampiran' }) },
  'files.download': { action: 'case.read', params: ({ letterId }) => ({ documentId: letterId }) },
  'files.limits': everybody,
  'files.getDraft': { ...everybody, params: () => ({ key: 'uji' }) },
  'files.saveDraft': { ...everybody, params: () => ({ key: 'uji' }), input: () => ({ content: {} }) },
  'files.dropDraft': { ...everybody, params: () => ({ key: 'uji' }) },
  'registry.incoming': { action: 'agenda.read' },
  'registry.outgoing': { action: 'agenda.read' },
  'registry.incomingFile': { action: 'agenda.read', input: () => ({ format: 'csv' }) },
  'registry.outgoingFile': { action: 'agenda.read', input: () => ({ format: 'csv' }) },
  'registry.register': { action: 'register.read' },
  'registry.registerFile': { action: 'register.read' },
  'registry.enter': { action: 'register.write', input: registerEntry },
  'registry.change': {
    action: 'register.write',
    params: () => ({ registerId: 'tidak-ada' }),
    input: () => ({ ...registerEntry(), reason: 'x' }),
  },
  'registry.release': {
    action: 'register.write',
    params: () => ({ registerId: 'tidak-ada' }),
    input: keyed({ date: '2026-03-17', reason: 'x' }),
  },
  'registry.declareComplete': { action: 'register.declare_complete', input: keyed({ complete: false, note: '' }) },
  'imports.read': { action: 'register.write', input: () => ({ name: 'kosong.csv' }) },
  'imports.transfer': { action: 'register.write', input: () => ({ zone: 'orang-lain.go.id' }) },
  'imports.preview': { action: 'register.write', params: noList, input: () => importMapping },
  'imports.enter': {
    action: 'register.write',
    params: noList,
    input: keyed({ mapping: importMapping, digest: '', leaveWrong: false }),
  },
  'drift.compare': { action: 'register.read' },
  'drift.readFile': { action: 'register.write', params: noZone, input: () => ({ name: 'kosong.zone' }) },
  'drift.transfer': { action: 'register.write', params: noZone },
  'drift.ignore': { action: 'register.write', input: keyed({ fqdn: 'a.contohkab.go.id', reason: '' }) },
  'drift.lookAt': { action: 'register.write', params: () => ({ fqdn: 'tidak-ada' }) },
  'zones.list': { action: 'register.read' },
  'zones.save': {
    action: 'register.write',
    params: noZone,
    input: keyed({ expires: null, accountHolder: '', nameOfficial: '', reason: 'x' }),
  },
  'watch.board': { action: 'watch.read' },
  'watch.name': { action: 'watch.read', params: noName },
  'watch.check': { action: 'watch.check', params: noName, input: keyed({}) },
  'watch.round': { action: 'watch.check' },
  'watch.acknowledge': { action: 'watch.check', params: noName, input: keyed({ note: '' }) },
  'watch.planMaintenance': {
    action: 'watch.check',
    input: keyed({ registerId: null, from: 0, until: 0, reason: '' }),
  },
  'watch.endMaintenance': { action: 'watch.check', params: () => ({ maintenanceId: 'tidak-ada' }) },
  'watch.saveSetting': {
    action: 'watch.write',
    input: keyed({ on: false, everyHours: 6, resolvers: ['bukan alamat'] }),
  },
  'registry.archive': { action: 'archive.read' },
  'registry.search': { action: 'search.read', input: () => ({ q: 'uji' }) },
  'domains.connections': { action: 'connection.read' },
  'domains.saveConnection': {
    action: 'connection.write',
    params: () => ({}),
    input: keyed({
      connection: emptyConnection('bukan-zona.test'),
      tsigSecret: null,
      apiKey: null,
      reason: '',
      proof: null,
    }),
  },
  'domains.testConnection': {
    action: 'connection.write',
    params: () => ({}),
    input: () => ({ zone: 'bukan-zona.test' }),
  },
  'domains.checkName': { ...ofName('case.check_name'), input: keyed({}) },
  'privacy.find': { action: 'privacy.trace', input: () => ({ text: 'zz' }) },
  'privacy.print': {
    action: 'privacy.trace',
    input: () => ({ personIds: [], recordIds: [], scanIds: [], requestedBy: '' }),
  },
  'privacy.mine': everybody,
  'privacy.record': {
    action: 'privacy.trace',
    params: () => ({ recordId: 'tidak-ada' }),
    input: () => ({ reason: 'Uji' }),
  },
  'privacy.correct': {
    action: 'privacy.trace',
    params: () => ({ recordId: 'tidak-ada' }),
    input: keyed({ content: {}, reason: 'Uji', proof: null }),
  },
  'privacy.destroy': {
    action: 'personal.erase',
    params: () => ({}),
    input: keyed({
      recordIds: [],
      scanIds: [],
      number: '',
      ground: 'retention',
      basis: '',
      witnessId: 'tidak-ada',
      proof: null,
    }),
  },
  'privacy.breaches': { action: 'breach.read' },
  'privacy.saveBreach': { action: 'breach.write', input: keyed({ id: null, form: emptyBreach }) },
  'privacy.breachLetter': { action: 'breach.write', params: () => ({ breachId: 'tidak-ada', kind: 'subjek' }) },
  'privacy.reads': { action: 'privacy.read' },
  'privacy.caseContact': { ...onCase('personal.read'), input: () => ({ reason: 'Uji' }) },
  'privacy.registerContact': {
    action: 'personal.read',
    params: () => ({ registerId: 'tidak-ada' }),
    input: () => ({ reason: 'Uji' }),
  },
  'domains.execution': ofName('dns.read'),
  'domains.plan': ofName('dns.write'),
  'domains.apply': { ...ofName('dns.write'), input: keyed({ hash: '' }) },
  'domains.verify': { ...ofName('dns.write'), input: keyed({}) },
  'domains.checkWeb': { ...ofName('dns.write'), input: keyed({}) },
  'domains.rollBack': { ...ofName('dns.write'), input: keyed({}) },
  'domains.readBack': { ...ofName('dns.write'), input: keyed({}) },
  'domains.waive': { ...ofName('dns.waive'), input: keyed({ reason: '' }) },
  'settings.office': { action: 'settings.read' },
  'backups.view': { action: 'backup.read' },
  'backups.make': { action: 'backup.write', input: keyed({}) },
  'backups.setSecond': {
    action: 'backup.write',
    input: keyed({ folder: '/tidak-ada', passphrase: null, proof: null }),
  },
  'backups.renewRecovery': { action: 'backup.write', input: keyed({ proof: null }) },
  'backups.find': { action: 'backup.write', input: () => ({ folder: '/tidak-ada' }) },
  'backups.exportAll': { action: 'data.export', input: keyed({ folder: '/tidak-ada', proof: null }) },
  'backups.restore': {
    action: 'backup.write',
    input: keyed({ folder: '/tidak-ada', passphrase: null, recoveryKey: null, proof: null }),
  },
  'settings.people': { action: 'settings.read' },
  'settings.calendar': { action: 'settings.read' },
  'settings.procedures': { action: 'settings.read' },
  'settings.names': { action: 'settings.read' },
  'settings.units': everybody,
  'settings.officials': everybody,
  'settings.saveOffice': { action: 'office.write', input: keyed({ profile: {}, reason: '' }) },
  'settings.savePerson': {
    action: 'people.write',
    input: keyed({ id: 'tidak-ada', name: '', nip: '', rank: '', active: true }),
  },
  'settings.saveHolding': {
    action: 'people.write',
    input: keyed({
      id: null,
      personId: 'tidak-ada',
      post: 'kasi',
      capacity: 'plh',
      from: '2026-03-17',
      to: null,
      sk: '',
      note: '',
      proof: null,
    }),
  },
  'settings.savePost': { action: 'people.write', input: keyed({ post: 'kasi', title: '', unit: '' }) },
  'settings.saveUnit': {
    action: 'people.write',
    input: keyed({ id: 'tidak-ada', name: '', abbreviation: '', kind: 'pd', parentId: null, head: '', active: true }),
  },
  'settings.saveDecree': {
    action: 'calendar.write',
    input: keyed({ id: null, kind: 'x', title: '', number: '', from: '2026-03-17', to: null, content: {}, source: '' }),
  },
  'settings.parseSkb': { action: 'calendar.write', input: () => ({ text: '', year: 2027 }) },
  'settings.saveNames': {
    action: 'names.write',
    input: () => ({ key: newKey(), policy: { ...defaultNamePolicy, longFrom: 5, minimumLength: 20 }, reason: 'x' }),
  },
  'settings.confirmAssumption': { action: 'definition.confirm', input: keyed({ assumption: 'tidak ada', note: '' }) },
  'settings.changeActor': {
    action: 'definition.write',
    input: keyed({
      code: 'tidak_ada',
      step: '',
      act: '',
      post: 'kasi',
      skipVacant: false,
      from: null,
      reason: '',
      proof: null,
    }),
  },
  'lan.status': everybody,
  'lan.settings': { action: 'lan.write' },
  'lan.save': {
    action: 'lan.write',
    input: keyed({ settings: { on: true, address: '', port: 4651, browsers: false }, proof: null }),
  },
  'lan.certificate': { action: 'lan.write', params: () => ({}) },
  'lan.showCode': { action: 'lan.write', input: () => ({ proof: null }) },
  'lan.answerPairing': {
    action: 'lan.write',
    input: keyed({ requestId: 'tidak-ada', accept: true, proof: null }),
  },
  'lan.revokeDevice': {
    action: 'lan.write',
    params: () => ({ deviceId: 'tidak-ada' }),
    input: keyed({ proof: null }),
  },
  'lan.pair': { ...everybody, input: () => ({ code: 'x', name: 'x', commitment: '0'.repeat(64) }) },
  'lan.pairState': {
    ...everybody,
    params: () => ({ requestId: 'tidak-ada' }),
    input: () => ({ nonce: '0'.repeat(64), wait: 0 }),
  },
  'settings.accounts': { action: 'account.write' },
  'settings.createAccount': {
    action: 'account.write',
    input: keyed({ personId: 'tidak-ada', user: 'x', proof: null }),
  },
  'settings.resetAccount': {
    action: 'account.write',
    params: () => ({ user: 'tidak-ada' }),
    input: keyed({ proof: null }),
  },
  'settings.setAccount': {
    action: 'account.write',
    params: () => ({ user: 'tidak-ada' }),
    input: keyed({ active: true, proof: null }),
  },
  'settings.accountSessions': { action: 'account.write', params: () => ({ user: 'tidak-ada' }) },
  'settings.endAccountSessions': {
    action: 'account.write',
    params: () => ({ user: 'tidak-ada' }),
    input: () => ({ sessionId: null, proof: null }),
  },
}

function registerEntry(): object {
  return {
    key: newKey(),
    fqdn: '',
    unitId: null,
    functionText: '',
    mode: 'proxy',
    target: '',
    capacityGb: null,
    since: '',
    source: '',
    contactName: '',
    contactPhone: '',
  }
}
