// Gives every style element made at run time the nonce that the content security policy asks for.

/** The nonce that the host wrote into the page; undefined where the page is served without a policy. */
export function styleNonce(): string | undefined {
  const content = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
  return content === '' || content.startsWith('__') ? undefined : content
}

/** antd measures scroll bars with a style element of its own, without a nonce; called before the first render. */
export function markStyleElements(): void {
  const nonce = styleNonce()
  if (nonce === undefined) return
  const make = Document.prototype.createElement
  Document.prototype.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
    const element = make.call(this, name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
}
