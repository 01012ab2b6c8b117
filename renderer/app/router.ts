// The router: moves between screens, asks the heading for the focus after each move.
import { createRouter } from '@tanstack/react-router'
import { wantHeadingFocus } from '../ui/heading-focus.ts'
import { Crash } from './Crash.tsx'
import { routeTree } from './routes.ts'

export const router = createRouter({
  routeTree,
  defaultErrorComponent: Crash,
  defaultPendingMs: 300,
  scrollRestoration: false,
})

router.subscribe('onBeforeNavigate', (change) => {
  if (change.pathChanged && change.fromLocation !== undefined) wantHeadingFocus()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
