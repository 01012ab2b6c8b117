// The few drawn signs; each stands beside a word or inside a control with a name.
const paths = {
  desk: 'M4 5h16v10H4zM8 19h8M12 15v4',
  intake: 'M4 6h16v12H4zM4 7l8 6 8-6',
  cases: 'M7 4h10v16H7zM10 8h4M10 12h4M10 16h2',
  agenda: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6',
  register: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  archive: 'M4 5h16v4H4zM6 9v11h12V9M10 13h4',
  monitor: 'M3 12h4l3 7 4-14 3 7h4',
  settings: 'M5 7h8M17 7h2M15 5v4M5 17h2M11 17h8M9 15v4M5 12h3M12 12h7M10 10v4',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v5M15 3v5',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15.5 15.5 20 20',
  text: 'M4 18 8.5 6 13 18M5.5 14h6M15 18l2.5-7 2.5 7M16 16h3',
  leave: 'M10 5H5v14h5M14 8l4 4-4 4M9 12h9',
  person: 'M12 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M5 20c0-4 3-6 7-6s7 2 7 6',
  print: 'M7 9V4h10v5M5 9h14v7h-3M8 16H5V9M8 14h8v6H8z',
  close: 'M6 6l12 12M18 6 6 18',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
