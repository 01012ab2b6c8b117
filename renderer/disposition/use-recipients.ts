// To whom a letter may be disposed, the Bidang that does the work first, under the titles of today.
import { defaultPosts } from '../../shared/office/posts.data.ts'
import type { PostKey } from '../../shared/office/posts.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import type { Option } from '../ui/Choice.tsx'

const offered: readonly PostKey[] = ['kabid', 'kasi', 'sekretaris']

export function useRecipients(): readonly Option<string>[] {
  const asked = useEndpoint(['settings', 'officials'], () => api.settings.officials({}, {}))
  const officials = asked.state === 'ready' ? asked.value.officials : []
  return offered.map((post) => {
    const holder = officials.find((one) => one.post === post)
    const title = holder?.title ?? defaultPosts.find((one) => one.key === post)?.title ?? post
    const name = holder === undefined ? 'jabatan kosong' : holder.name
    return { value: post, label: title, help: post === 'kabid' ? `${name} (usulan: bidang yang mengerjakan)` : name }
  })
}
