// The person at the foot of the rail: their posts, the text size, the theme, changing the password, leaving.
import { lazy, Suspense, useState } from 'react'
import { privacy } from '../../shared/contract/privacy.ts'
import { api } from '../api/client.ts'
import { saveFile } from '../api/download.ts'
import { useMe } from '../api/me.ts'
import { closeSession } from '../api/token.ts'
import { Button } from '../ui/Button.tsx'
import { Choice, Tick } from '../ui/Choice.tsx'
import { Icon } from '../ui/Icon.tsx'
import { setPreferences, type TextSize, textSizes, type Theme, usePreferences } from '../ui/theme/preferences.ts'
import { say } from '../ui/toast.ts'
import { useGo } from './navigation.ts'
import { Popover } from './Popover.tsx'

const ChangePasswordDialog = lazy(() => import('../session/ChangePasswordDialog.tsx'))
const OwnSessionsDialog = lazy(() => import('../session/OwnSessionsDialog.tsx'))

const sizeNames: Record<TextSize, string> = { 16: 'Biasa', 18: 'Besar', 22: 'Lebih besar', 26: 'Terbesar' }

export function PersonMenu() {
  const me = useMe()
  const go = useGo()
  const { textSize, theme, letterKeys } = usePreferences()
  const [over, setOver] = useState<'password' | 'sessions' | null>(null)
  const shut = () => setOver(null)
  const post = me.posts[0]
  const more = me.posts.length - 1
  return (
    <div className="rail-person">
      <Popover
        label={
          <>
            <Icon name="person" />
            <span className="rail-label">
              <strong>{me.name}</strong>
              <span>
                {post === undefined ? 'Belum memegang jabatan' : postInWords(post.title, post.capacity)}
                {more > 0 && `, dan ${more} jabatan lain`}
              </span>
            </span>
          </>
        }
        name="Setelan"
      >
        {(close) => (
          <>
            {me.posts.length > 1 && (
              <div>
                <h2>Jabatan Anda</h2>
                <ul className="person-posts">
                  {me.posts.map((held) => (
                    <li key={held.post}>{postInWords(held.title, held.capacity)}</li>
                  ))}
                </ul>
                <p className="quiet">Membuka pekerjaan memakai jabatan yang memegangnya.</p>
              </div>
            )}
            <Choice
              id="text-size"
              label="Ukuran huruf"
              options={textSizes.map((size) => ({ value: String(size), label: sizeNames[size] }))}
              value={String(textSize)}
              onChange={(chosen) =>
                setPreferences({ textSize: textSizes.find((size) => String(size) === chosen) ?? 16 })
              }
            />
            <Choice<Theme>
              id="theme"
              label="Warna"
              row
              options={[
                { value: 'auto', label: 'Ikut komputer' },
                { value: 'light', label: 'Terang' },
                { value: 'dark', label: 'Gelap' },
              ]}
              value={theme}
              onChange={(chosen) => setPreferences({ theme: chosen })}
            />
            <Tick
              id="letter-keys"
              label="Pintasan satu huruf"
              help="j, k dan ? di luar isian"
              checked={letterKeys}
              onChange={(checked) => setPreferences({ letterKeys: checked })}
            />
            <div className="person-acts">
              <Button
                onClick={() => {
                  close()
                  setOver('password')
                }}
              >
                Ganti kata sandi…
              </Button>
              <Button
                onClick={() => {
                  close()
                  setOver('sessions')
                }}
              >
                Sesi masuk…
              </Button>
              <Button onClick={() => void printOwn()}>Cetak data saya</Button>
              <Button onClick={() => void leave(go)}>
                <Icon name="leave" /> Keluar
              </Button>
            </div>
          </>
        )}
      </Popover>
      <Suspense fallback={null}>
        {over === 'password' && <ChangePasswordDialog onClose={shut} />}
        {over === 'sessions' && <OwnSessionsDialog onClose={shut} />}
      </Suspense>
    </div>
  )
}

/** What is held about the person of this window, as a DOCX. */
async function printOwn(): Promise<void> {
  const saved = await saveFile(privacy.mine, {}, {})
  say(saved.ok ? `${saved.value.fileName} sudah diunduh.` : saved.error.message)
}

async function leave(go: (path: string) => void): Promise<void> {
  await api.session.logout({}, {})
  go('/')
  closeSession()
}

/** `Plt. Sekretaris`: a capacity other than definitif stands before the post. */
export function postInWords(title: string, capacity: string): string {
  const before: Readonly<Record<string, string>> = { plt: 'Plt. ', plh: 'Plh. ', an: 'a.n. ', ub: 'u.b. ' }
  return `${before[capacity] ?? ''}${title}`
}
