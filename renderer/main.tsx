// Starts the page: nonce, fonts, preferences, then the application.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { watchPresence } from './api/presence.ts'
import { markStyleElements } from './ui/nonce.ts'
import { startPreferences } from './ui/theme/preferences.ts'

markStyleElements()
startPreferences()
watchPresence()
const root = document.getElementById('root')
if (root === null) throw new Error('no place for the page')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
