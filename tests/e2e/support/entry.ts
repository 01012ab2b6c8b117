// Fills the fields of any act, as the API describes them, through the controls that the screen gives them.
import type { Page } from '@playwright/test'
import type { FieldView } from '../../../shared/contract/parts.ts'
import { typedToday } from './shifted-date.ts'

/** Answers by the key of the field where the usual one would not lead to the end. */
export type Given = Readonly<Record<string, string>>

/** Every field that is asked and required, in order, since an answer may ask for the next one. */
export async function fillFields(page: Page, fields: readonly FieldView[], given: Given = {}): Promise<void> {
  for (const field of fields) {
    if (!field.required && given[field.key] === undefined) continue
    const control = page.locator(`[id="values.${field.key}"]`)
    if ((await control.count()) > 0) await fillField(page, field, given[field.key])
  }
}

async function fillField(page: Page, field: FieldView, given: string | undefined): Promise<void> {
  const control = page.locator(`[id="values.${field.key}"]`)
  switch (field.kind) {
    case 'yesno':
      return await control.locator(`input[value="${given ?? 'yes'}"]`).check()
    case 'choice':
      if (field.options.length > 7) return await chooseByKeys(page, field)
      return await control
        .locator(given === undefined ? 'input' : `input[value="${given}"]`)
        .first()
        .check()
    case 'choices':
      return await control.locator('input').first().check()
    case 'date':
      return await control.fill(given ?? typedToday)
    case 'number':
      return await control.fill(given ?? '2')
    case 'money':
      return await control.fill(given ?? '55000')
    case 'text':
    case 'paragraph':
      return await control.fill(given ?? `${field.label} contoh`)
    case 'person':
      return await chooseByKeys(page, field)
    case 'files':
    case 'sentences':
    case 'json':
      return
  }
}

async function chooseByKeys(page: Page, field: FieldView): Promise<void> {
  await page.locator(`[id="values.${field.key}"]`).press('ArrowDown')
  await page.locator('.ant-select-item-option').first().click()
}
