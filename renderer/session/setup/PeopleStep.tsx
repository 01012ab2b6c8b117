// The officials and the posts that they hold; one person may hold several.
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PersonFields } from './PersonFields.tsx'
import { emptyPerson, namedPeople, type SetupPerson } from './setup-form.ts'
import type { StepProps } from './step-props.ts'

const sopPosts = ['jfu_sekretariat', 'jfu_bidang', 'staf_teknis', 'kasi', 'kabid', 'sekretaris', 'kadis'] as const

export function PeopleStep({ form, set, problems }: StepProps) {
  const people = namedPeople(form)
  const vacant = sopPosts.filter((post) => !people.some((person) => person.posts.includes(post)))
  const change = (row: number, to: Partial<SetupPerson>) =>
    set({ people: form.people.map((person) => (person.row === row ? { ...person, ...to } : person)) })
  const add = () => {
    const row = Math.max(...form.people.map((person) => person.row)) + 1
    set({ people: [...form.people, { ...emptyPerson, row }] })
    // The new row is on the page only after this render.
    setTimeout(() => document.getElementById(`people.${form.people.length}.name`)?.focus(), 0)
  }
  return (
    <>
      <ol className="people">
        {form.people.map((person, index) => (
          <li key={person.row}>
            <PersonFields
              index={index}
              person={person}
              change={(to) => change(person.row, to)}
              remove={
                form.people.length > 1
                  ? () => set({ people: form.people.filter((other) => other.row !== person.row) })
                  : null
              }
              problems={problems}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={add}>Tambah pejabat</Button>
      </div>
      {people.length > 0 && vacant.length > 0 && (
        <Notice title={`${vacant.length} jabatan SOP belum ada pemegangnya.`}>
          {vacant.map(titleOf).join(', ')}. Langkahnya menunggu sampai ada pemegang, Plt., atau Plh.; Kasi yang kosong
          dilewati dan dicatat.
        </Notice>
      )}
    </>
  )
}

function titleOf(key: string): string {
  return defaultPosts.find((post) => post.key === key)?.title ?? key
}
