// The words behind `npm start --`, and the folder that is meant where none is named.
import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../electron/core/store/data-folder.ts'
import { startWords } from '../../electron/host/command-line.ts'

describe('the words of npm start', () => {
  test('are all optional', () => {
    expect(startWords([])).toEqual({
      ok: true,
      value: { browser: false, sample: false, data: undefined, port: undefined },
    })
  })
  test('name folder, port and sample', () => {
    expect(startWords(['--browser', '--data', 'x', '--port', '4700', '--sample'])).toEqual({
      ok: true,
      value: { browser: true, sample: true, data: 'x', port: 4700 },
    })
  })
  test.each([[['--port', 'satu']], [['--port', '70000']], [['--port']], [['--data', '']], [['--lain']], [['x']]])(
    '%j is refused with a sentence',
    (words) => {
      const read = startWords(words)
      expect(read.ok).toBe(false)
      if (!read.ok) expect(read.error.sentence).toMatch(/\.$/)
    },
  )
})

describe('the data folder', () => {
  const linux = { platform: 'linux', env: {}, home: '/home/ani', working: '/kerja' }
  const windows = {
    platform: 'win32',
    env: { LOCALAPPDATA: 'C:\\Users\\ani\\AppData\\Local' },
    home: 'C:\\Users\\ani',
    working: 'D:\\kerja',
  }

  test.each([
    ['named', '/data/a', linux, '/data/a'],
    ['named from where one stands', 'a', linux, '/kerja/a'],
    ['by SILADOM_DATA', undefined, { ...linux, env: { SILADOM_DATA: '/data/b' } }, '/data/b'],
    ['named before SILADOM_DATA', '/data/a', { ...linux, env: { SILADOM_DATA: '/data/b' } }, '/data/a'],
    ['on Linux', undefined, linux, '/home/ani/.local/share/siladom'],
    ['on Linux with XDG_DATA_HOME', undefined, { ...linux, env: { XDG_DATA_HOME: '/srv' } }, '/srv/siladom'],
    ['on Windows: Local, never Roaming', undefined, windows, 'C:\\Users\\ani\\AppData\\Local\\Siladom'],
    ['on Windows without LOCALAPPDATA', undefined, { ...windows, env: {} }, 'C:\\Users\\ani\\AppData\\Local\\Siladom'],
    ['on Windows, named', 'x', windows, 'D:\\kerja\\x'],
  ])('%s', (_, named, machine, expected) => expect(dataFolder(named, machine)).toBe(expected))
})
