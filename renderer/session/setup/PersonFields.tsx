// One official: name with degrees, NIP, rank, the posts, the decree.
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { rankTexts } from '../../../shared/office/ranks.data.ts'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choice.tsx'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { SetupPerson } from './setup-form.ts'

const postOptions = defaultPosts
  .filter((post) => post.key !== 'admin' && post.key !== 'sekda')
  .map((post) => ({ value: post.key, label: post.title }))

const rankOptions = rankTexts.map((rank) => ({ value: rank, label: rank }))

interface PersonFieldsProps {
  readonly index: number
  readonly person: SetupPerson
  readonly change: (to: Partial<SetupPerson>) => void
  /** Null for the only row. */
  readonly remove: (() => void) | null
  readonly problems: readonly Problem[]
}

export function PersonFields({ index, person, change, remove, problems }: PersonFieldsProps) {
  const path = (name: string) => `people.${index}.${name}`
  return (
    <div className="person-fields" role="group" aria-label={person.name === '' ? `Pejabat ${index + 1}` : person.name}>
      <TextField
        id={path('name')}
        label="Nama dengan gelar"
        value={person.name}
        onChange={(name) => change({ name })}
        error={errorAt(problems, path('name'))}
      />
      <div className="fields-pair">
        <TextField
          id={path('nip')}
          label="NIP"
          optional
          inputMode="numeric"
          value={person.nip}
          onChange={(nip) => change({ nip })}
          error={errorAt(problems, path('nip'))}
        />
        <Select
          id={path('rank')}
          label="Pangkat dan golongan"
          optional
          options={rankOptions}
          value={person.rank === '' ? null : person.rank}
          onChange={(rank) => change({ rank: rank ?? '' })}
          error={errorAt(problems, path('rank'))}
        />
      </div>
      <Choices<PostKey>
        id={path('posts')}
        label="Jabatan"
        columns
        options={postOptions}
        value={person.posts}
        onChange={(posts) => change({ posts })}
      />
      <TextField
        id={path('sk')}
        label="Nomor dan tanggal SK"
        optional
        value={person.sk}
        onChange={(sk) => change({ sk })}
      />
      {remove !== null && (
        <div>
          <Button small look="quiet" onClick={remove}>
            Hapus {person.name.trim() === '' ? `pejabat ${index + 1}` : person.name}
          </Button>
        </div>
      )}
    </div>
  )
}
