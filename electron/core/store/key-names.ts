// What the files of the office's key are called in a data folder.

/** The key as it is (hex), and the key that the operating system protects, kept by the desktop window. */
export const keyFiles = { plain: 'office.key', wrapped: 'office.key.wrapped' } as const
