// A line of a letter: bold where a strong word stands, line breaks where the text has them.
import { Fragment } from 'react'
import { piecesOf } from './strong-words.ts'

export function Words({ text, strong = [] }: { readonly text: string; readonly strong?: readonly string[] }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {piecesOf(line, strong).map((piece, place) =>
        piece.strong ? <b key={place}>{piece.text}</b> : <Fragment key={place}>{piece.text}</Fragment>,
      )}
    </Fragment>
  ))
}
