// Refuses data folders where a database gets damaged: network drives and folders that another program synchronises.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type StartFault, startFault } from './start-fault.ts'

/** What is known of the machine; given by `machineFacts()` but for tests. */
export interface MachineFacts {
  readonly windows: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Text of /proc/mounts, empty where there is none. */
  readonly mounts: string
}

const syncedNames =
  /^(onedrive|dropbox|google ?drive|googledrive|my drive|drive saya|icloud ?drive|nextcloud|owncloud|box sync|megasync|pcloud ?drive|syncthing)( - .*| \(.*\))?$/i
const syncMarkers = [
  '.dropbox',
  '.dropbox.cache',
  '.stfolder',
  '.owncloudsync.log',
  '.nextcloudsync.log',
  '.tmp.driveupload',
]
const networkTypes =
  /^(nfs\d?|cifs|smb\w*|afpfs|ncpfs|afs|ceph|glusterfs|davfs2?|fuse\.(sshfs|rclone|davfs2?|gvfsd.*|google.*|smb.*|glusterfs|s3fs))$/

function machineFacts(): MachineFacts {
  const windows = process.platform === 'win32'
  return {
    windows,
    env: process.env,
    mounts: windows || !existsSync('/proc/mounts') ? '' : readFileSync('/proc/mounts', 'utf8'),
  }
}

/** The fault of a folder, or null. The folder need not exist yet. */
export function folderFault(folder: string, facts: MachineFacts = machineFacts()): StartFault | null {
  const given = facts.windows ? folder : resolve(folder)
  const real = facts.windows ? realWindowsPath(folder) : realPath(given)
  for (const path of [given, real]) {
    if (isNetwork(path, facts)) return startFault('network_folder')
    if (isSynced(path, facts)) return startFault('synced_folder')
  }
  return null
}

function isNetwork(path: string, facts: MachineFacts): boolean {
  if (facts.windows) return /^(\\\\|\/\/)(?![.?][\\/])/.test(path) || /^\\\\\?\\unc\\/i.test(path)
  const mounts = facts.mounts.split('\n').map((line) => line.split(' '))
  let best = { point: '', type: '' }
  for (const [, escaped, type] of mounts) {
    if (escaped === undefined || type === undefined) continue
    const point = escaped.replaceAll('\\040', ' ')
    const inside = point === '/' || path === point || path.startsWith(`${point}/`)
    if (inside && point.length >= best.point.length) best = { point, type }
  }
  return networkTypes.test(best.type)
}

function isSynced(path: string, facts: MachineFacts): boolean {
  if (path.split(/[\\/]/).some((segment) => syncedNames.test(segment))) return true
  const roots = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].map((name) => facts.env[name])
  const lower = path.toLowerCase()
  if (roots.some((root) => root !== undefined && root !== '' && lower.startsWith(root.toLowerCase()))) return true
  return ancestors(path).some((folder) => syncMarkers.some((marker) => existsSync(join(folder, marker))))
}

function ancestors(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [path, ...ancestors(parent)]
}

/** Follows links of the part that exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), path.slice(parent.length))
}

/** A mapped drive letter shows its server only through the native call. */
function realWindowsPath(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : path
}
