// A person without a mouse: everything is reached by Tab, the arrows, Enter, the space bar and the shortcuts.
import { expect, type Locator, type Page } from '@playwright/test'

const longest = 120

/** The focus is on something of the screen or of what opened over it: whoever goes on typing is heard. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator('#isi :focus, dialog :focus, .ant-modal :focus')).toHaveCount(1)
}

/** Presses Tab, or Shift+Tab, until the control has the focus; fails where it cannot be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  const wanted = await target.elementHandle()
  for (let pressed = 0; pressed < longest; pressed++) {
    if (await page.evaluate((one) => document.activeElement === one, wanted)) return
    await page.keyboard.press(key)
  }
  throw new Error(`not reached by ${longest} times ${key}: ${target.toString()}`)
}

/** Tabs to a field and types in it. */
export async function typeIn(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.insertText(words)
}

/** Tabs to a group of radio buttons and goes by the arrows to the option. */
export async function pick(page: Page, question: string, option: string | RegExp): Promise<void> {
  const group = page.getByRole('group', { name: new RegExp(`^${question}`) })
  const wanted = group.getByRole('radio', { name: option, exact: typeof option === 'string' })
  const options = await group.getByRole('radio').count()
  const isChecked = (await group.getByRole('radio', { checked: true }).count()) > 0
  await tabTo(page, isChecked ? group.getByRole('radio', { checked: true }) : group.getByRole('radio').first())
  if (!isChecked) await page.keyboard.press('Space')
  for (let pressed = 0; pressed < options && !(await wanted.isChecked()); pressed++)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

/** Tabs to a box and ticks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

/** Tabs to a select, types what it is found by, and takes the first that fits. */
export async function find(page: Page, field: string, typed: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: field }))
  await page.keyboard.insertText(typed)
  await expect(page.locator('.ant-select-item-option').first()).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Tabs to a button and presses it by Enter. */
export async function pressByKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: typeof name === 'string' }))
  await page.keyboard.press('Enter')
}

/** Tabs to the button of a file field and presses it; the chooser of the desktop is the one thing that is not typed. */
export async function chooseFile(page: Page, button: Locator, path: string): Promise<void> {
  // Asked for before the way there: the browser has to know it before the key is pressed.
  const opened = page.waitForEvent('filechooser')
  const pressed = tabTo(page, button).then(async () => await page.keyboard.press('Enter'))
  const [chooser] = await Promise.all([opened, pressed])
  await chooser.setFiles(path)
  await expectFocusKept(page)
}

/** The log-in screen by keyboard; its first field has the focus. */
export async function logInByKeys(page: Page, user: string, password: string): Promise<void> {
  await expect(page.getByLabel('Nama pengguna')).toBeFocused()
  await page.keyboard.insertText(user)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Tempat' })).toBeVisible()
  await expectFocusKept(page)
}

/** The arrows to a row of Meja saya, and Enter, which takes its work. */
export async function takeByKeys(page: Page, what: string): Promise<void> {
  const row = page
    .getByRole('list', { name: 'Yang dapat Anda kerjakan sekarang' })
    .getByRole('link')
    .filter({ hasText: what })
  await expect(row).toBeVisible()
  const wanted = await row.elementHandle()
  for (let pressed = 0; pressed < 30; pressed++) {
    if (await page.evaluate((one) => document.activeElement === one, wanted)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/permohonan\//)
  await expect(page.getByRole('button', { name: 'Lepas', exact: true }).first()).toBeVisible()
  await expectFocusKept(page)
}

/** The password for what is on the screen; its field has the focus. */
export async function proveByKeys(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sahkan dengan kata sandi Anda' })
  await expect(dialog.getByLabel('Kata sandi Anda')).toBeFocused()
  await page.keyboard.insertText(password)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

/** The act is done; the focus is on the way on, which Enter takes. */
export async function goOnByKey(page: Page, verb: string, wayOn: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `${verb}: selesai.` })).toBeVisible()
  await expect(page.getByRole('button', { name: wayOn, exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `${verb}: selesai.` })).toBeHidden()
  await expectFocusKept(page)
}
