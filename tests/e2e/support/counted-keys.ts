// Counts the keys that a person would press, to know how long the typing takes.
import type { Page } from '@playwright/test'

/** Keys a second of somebody who types letters every day, with the looks at the paper between them. */
export const keysPerSecond = 5

/** From now on; answers how many keys were pressed so far. */
export function countKeys({ keyboard }: Page): () => number {
  let pressed = 0
  const press = keyboard.press.bind(keyboard)
  const insertText = keyboard.insertText.bind(keyboard)
  keyboard.press = async (key, options) => {
    pressed += 1
    await press(key, options)
  }
  keyboard.insertText = async (text) => {
    pressed += text.length
    await insertText(text)
  }
  return () => pressed
}
