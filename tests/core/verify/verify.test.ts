// Every way of changing the data behind the program's back, and that verify finds it.
import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import {
  documentStored,
  objectDestroyed,
  personalErased,
} from '../../../electron/core/archive/objects/document-events.ts'
import { documentProjector } from '../../../electron/core/archive/objects/document-projector.ts'
import { fileObjectStore } from '../../../electron/core/archive/objects/file-object-store.ts'
import { erasePersonal, putPersonal } from '../../../electron/core/archive/sealed/personal.ts'
import { append } from '../../../electron/core/log/append.ts'
import type { NewEvent, StreamName } from '../../../electron/core/log/event.ts'
import { projectAll } from '../../../electron/core/log/project.ts'
import { rebuild } from '../../../electron/core/log/rebuild.ts'
import type { Tx } from '../../../electron/core/store/database.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { noted, someMeta } from '../../support/log-samples.ts'
import { tempStore } from '../../support/temp-data.ts'

const projectors = [documentProjector]

async function record(tx: Tx, stream: StreamName, streamId: string, ...events: NewEvent[]): Promise<void> {
  const added = await append(tx, { stream, streamId, expectedN: 'any', meta: someMeta, events })
  if (!added.ok) throw new Error(added.error.code)
  await projectAll(tx, projectors, added.value)
}

/** A closed folder with a few events, one file and one personal record. */
async function usedFolder(): Promise<{ readonly dataDir: string; readonly sha256: string }> {
  const store = await tempStore()
  await rebuild(store, projectors)
  const { sha256, size } = await fileObjectStore(store.dataDir).put(Buffer.from('%PDF-1.7 isi surat'))
  await store.write(async (tx) => {
    const ref = await putPersonal(tx, {
      id: 'p1',
      kind: 'contact',
      subjectId: 'a',
      salt: '00112233445566778899aabbccddeeff',
      content: { name: 'Sari Contoh', phone: '0800000000' },
      createdAt: 1,
    })
    await record(tx, 'case', 'a', noted('satu'), { type: 'noted', v: 1, body: { contact: { ...ref } } })
    await record(
      tx,
      'archive',
      'd1',
      documentStored({
        documentId: 'd1',
        caseId: 'a',
        kind: 'letter',
        sha256,
        size,
        mime: 'application/pdf',
        pages: 1,
        fileName: 'surat.pdf',
        personal: false,
        note: null,
      }),
    )
    await record(tx, 'case', 'a', noted('dua'), noted('tiga'))
  })
  store.close()
  return { dataDir: store.dataDir, sha256 }
}

async function codes(dataDir: string): Promise<string[]> {
  return [...new Set((await verifyData(dataDir, projectors)).map(({ code }) => code))]
}

/** Changes the file with SQL that the program would never run. */
function tamper(dataDir: string, sql: string): void {
  const database = new BetterSqlite(join(dataDir, 'siladom.db'))
  database.pragma('trusted_schema = on')
  database.unsafeMode(true)
  database.pragma('writable_schema = on')
  database.exec(sql)
  database.close()
}

const unlock = 'drop trigger events_no_update; drop trigger events_no_delete;'
const lock = `create trigger events_no_update before update on events begin
      select raise(abort, 'the log is never changed');
    end;
    create trigger events_no_delete before delete on events begin
      select raise(abort, 'the log is never deleted');
    end;`

test('a sound folder has no findings, while it is in use as well', async () => {
  const { dataDir } = await usedFolder()
  expect(await verifyData(dataDir, projectors)).toEqual([])
  const store = await tempStore(dataDir)
  await store.write((tx) => record(tx, 'case', 'a', noted('empat')))
  expect(await verifyData(dataDir, projectors)).toEqual([])
})

describe('what was changed with other tools is found', () => {
  test.each([
    [
      'a word in an event',
      `${unlock} update events set body = replace(body, 'satu', 'dua') where seq = 1; ${lock}`,
      'chain',
    ],
    ['the time of an event', `${unlock} update events set at = at + 1 where seq = 2; ${lock}`, 'chain'],
    ['the actor of an event', `${unlock} update events set actor = 'lain' where seq = 2; ${lock}`, 'chain'],
    ['an event from the middle', `${unlock} delete from events where seq = 2; ${lock}`, 'chain'],
    ['a trigger of the log', 'drop trigger events_no_delete;', 'schema'],
    [
      'a word in a trigger',
      `update sqlite_schema set sql = replace(sql, 'before update', 'before insert') where name = 'events_no_update';`,
      'schema',
    ],
    ['a row of a projection', `update documents set file_name = 'lain.pdf';`, 'projection'],
    ['a missing row of a projection', `delete from documents;`, 'projection'],
    [
      'an added row of a projection',
      `insert into object_refs values ('${'0'.repeat(64)}', 1, 'x', 'destroyed', 1);`,
      'projection',
    ],
    ['personal data', `update personal set content = replace(content, 'Sari', 'Rina');`, 'seal'],
    ['personal data that is gone', `delete from personal;`, 'personal'],
    ['personal data erased without an event', `update personal set content = null, erased_at = 5;`, 'personal'],
    ['a name in the search', `update search_people set name = 'Rina';`, 'projection'],
    ['the search index', `insert into search_people_words (search_people_words) values ('delete-all');`, 'search'],
  ])('%s', async (_name, sql, code) => {
    const { dataDir } = await usedFolder()
    tamper(dataDir, sql)
    expect(await codes(dataDir)).toContain(code)
  })

  test('the tail of the log shows in its projections', async () => {
    const { dataDir } = await usedFolder()
    tamper(dataDir, `${unlock} delete from events where seq >= 3; ${lock}`)
    expect(await codes(dataDir)).toContain('projection')
  })
})

describe('files', () => {
  async function changed(work: (path: string, dataDir: string) => void): Promise<string[]> {
    const { dataDir, sha256 } = await usedFolder()
    work(join(dataDir, 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256), dataDir)
    return codes(dataDir)
  }

  test('a missing file is found', async () => {
    expect(await changed((path) => rmSync(path))).toEqual(['object_missing'])
  })

  test('a changed bit is found', async () => {
    const found = await changed((path) => {
      chmodSync(path, 0o600)
      const bytes = readFileSync(path)
      bytes.writeUInt8(bytes.readUInt8(5) ^ 1, 5)
      writeFileSync(path, bytes)
    })
    expect(found).toEqual(['object_changed'])
  })

  test('a file that nothing names is a note and no damage', async () => {
    const { dataDir } = await usedFolder()
    await fileObjectStore(dataDir).put(Buffer.from('unggahan yang ditinggalkan'))
    expect(await verifyData(dataDir, projectors)).toMatchObject([{ code: 'object_unreferenced', severity: 'note' }])
  })

  test('a file that was destroyed by an event is sound once it is gone', async () => {
    const { dataDir, sha256 } = await usedFolder()
    const store = await tempStore(dataDir)
    await store.write((tx) =>
      record(tx, 'object', sha256, objectDestroyed({ sha256, reason: 'retensi', minutesId: 'd2' })),
    )
    expect(await codes(dataDir)).toEqual(['object_not_destroyed'])
    await fileObjectStore(dataDir).destroy(sha256)
    expect(await codes(dataDir)).toEqual([])
  })
})

test('an erasure that an event explains is sound, and the name is gone from the file', async () => {
  const { dataDir } = await usedFolder()
  const store = await tempStore(dataDir)
  await store.write(async (tx) => {
    await record(tx, 'personal', 'p1', personalErased({ personalId: 'p1', reason: 'permintaan', minutesId: 'd2' }))
    await erasePersonal(tx, 'p1', 9)
  })
  store.close()
  expect(await codes(dataDir)).toEqual([])
  for (const name of readdirSync(dataDir).filter((file) => file.startsWith('siladom.db'))) {
    const text = readFileSync(join(dataDir, name)).toString('latin1').toLowerCase()
    expect(text.includes('sari'), name).toBe(false)
  }
})

test('flipped bits in the pages of the log are all found', async () => {
  const { dataDir } = await usedFolder()
  const path = join(dataDir, 'siladom.db')
  const sound = readFileSync(path)
  const start = sound.indexOf('"text":"dua"')
  for (let flip = 0; flip < 40; flip += 1) {
    const bytes = Buffer.from(sound)
    const at = start + flip * 3
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (flip % 8)), at)
    writeFileSync(path, bytes)
    expect((await codes(dataDir)).length, `bit ${flip % 8} of byte ${at}`).toBeGreaterThan(0)
  }
})

test('the command ends with 1 and a list where something is wrong, with 0 where nothing is', async () => {
  const { dataDir } = await usedFolder()
  const command = fileURLToPath(new URL('../../../electron/cli/verify.ts', import.meta.url))
  const run = () => spawnSync(process.execPath, [command, '--data', dataDir], { encoding: 'utf8' })
  const sound = run()
  expect({ status: sound.status, errors: sound.stderr, last: sound.stdout.trim().split('\n').at(-1) }).toEqual({
    status: 0,
    errors: '',
    last: 'Data utuh.',
  })
  tamper(dataDir, `${unlock} update events set at = at + 1 where seq = 2; ${lock}`)
  const broken = run()
  expect(broken.status).toBe(1)
  expect(broken.stdout).toContain('SALAH: Rantai catatan putus pada peristiwa 2')
})
