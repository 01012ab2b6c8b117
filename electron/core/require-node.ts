// Checks that the Node that runs us is the one the database module needs; a wrong one would end in a crash without a word.

const needed = 24

/** Ends the process with a sentence where Node is too old. Import it before anything that opens the database. */
function requireNode(version: string): void {
  const major = Number(version.split('.')[0])
  if (major >= needed) return
  console.error(
    `Siladom memerlukan Node ${needed}, yang berjalan di sini Node ${version}. Jalankan lewat npm: npm start, npm run sample, npm run verify.`,
  )
  process.exit(1)
}

requireNode(process.versions.node)
