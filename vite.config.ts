// Builds the page from renderer/ to out/page, ready for a strict content security policy.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  publicDir: false,
  plugins: [react(), scanDecoders()],
  build: {
    outDir: fileURLToPath(new URL('out/page', import.meta.url)),
    emptyOutDir: true,
    // A font or a picture as data: would be refused by font-src 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_500,
  },
  // The PDF viewer's worker is a module of its own, loaded late.
  worker: { format: 'es' },
})

/** The PDF viewer loads its decoders of scans by their own names from `assets/pdfjs/`. */
function scanDecoders(): Plugin {
  return {
    name: 'scan-decoders',
    apply: 'build',
    generateBundle() {
      for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']) {
        const source = readFileSync(new URL(`node_modules/pdfjs-dist/wasm/${name}`, import.meta.url))
        this.emitFile({ type: 'asset', fileName: `assets/pdfjs/${name}`, source })
      }
    },
  }
}
