// The colours of tokens.css as values, for antd, which computes with them.

export interface Palette {
  readonly ink: string
  readonly ink2: string
  readonly line: string
  readonly edge: string
  readonly ground: string
  readonly paper: string
  readonly accent: string
  readonly accentSoft: string
  readonly onAccent: string
  readonly late: string
  readonly warning: string
  readonly done: string
}

export const light: Palette = {
  ink: '#1a1d21',
  ink2: '#4a5058',
  line: '#e4e3dd',
  edge: '#7b8188',
  ground: '#f6f6f3',
  paper: '#ffffff',
  accent: '#0b57a4',
  accentSoft: '#e9f1fa',
  onAccent: '#ffffff',
  late: '#a3211b',
  warning: '#7a4e00',
  done: '#1b6438',
}

export const dark: Palette = {
  ink: '#f1f2ee',
  ink2: '#c3c8ce',
  line: '#383e45',
  edge: '#8d949c',
  ground: '#14171a',
  paper: '#1c2024',
  accent: '#92c3f6',
  accentSoft: '#1b2f43',
  onAccent: '#0c1826',
  late: '#ffaaa3',
  warning: '#f2c46b',
  done: '#8fd9aa',
}
