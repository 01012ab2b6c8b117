// What a post is called today; the column that the SOP prints stays as it is.
import { type FormEvent, useState } from 'react'
import type { PostView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'

export function PostForm({ post }: { readonly post: PostView }) {
  const [title, setTitle] = useState(post.title)
  const [unit, setUnit] = useState(post.unit)
  const [key, setKey] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = useSend((input: { key: string; post: PostView['post']; title: string; unit: string }) =>
    api.settings.savePost({}, input),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await save.send({ key, post: post.post, title, unit })
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    setProblems([])
    setKey(newKey())
    say(`Sebutan jabatan ${title.trim()} tersimpan.`)
  }
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} />
      <TextField
        id="title"
        label="Sebutan sekarang"
        help={
          post.printed === ''
            ? 'SOP tidak mempunyai kolom untuk jabatan ini.'
            : `Kolom SOP tetap tercetak "${post.printed}".`
        }
        value={title}
        onChange={setTitle}
        error={errorAt(problems, 'title')}
        maxLength={200}
      />
      <TextField
        id="unit"
        label="Bagian"
        value={unit}
        onChange={setUnit}
        error={errorAt(problems, 'unit')}
        maxLength={200}
      />
      <div>
        <Button submit busy={save.busy && 'Menyimpan…'}>
          Simpan sebutan
        </Button>
      </div>
    </form>
  )
}
