// Builds the page from renderer/ to out/page, ready for a strict content security policy.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  publicDir: false,
  plugins: [react()],
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
