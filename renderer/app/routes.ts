// The addresses of the application and the screen behind each; a screen is loaded when it is first opened.
import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Frame } from './Frame.tsx'
import { Lost } from './Lost.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: Lost })

function route<const P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) {
  return createRoute({ getParentRoute: () => root, path, component })
}

export const routeTree = root.addChildren([
  route(
    '/',
    lazyRouteComponent(() => import('../desk/DeskScreen.tsx'), 'DeskScreen'),
  ),
  route(
    '/terima',
    lazyRouteComponent(() => import('../intake/IntakeScreen.tsx'), 'IntakeScreen'),
  ),
  route(
    '/permohonan',
    lazyRouteComponent(() => import('../search/CasesScreen.tsx'), 'CasesScreen'),
  ),
  route(
    '/permohonan/$caseId',
    lazyRouteComponent(() => import('../case/CaseScreen.tsx'), 'CaseScreen'),
  ),
  route(
    '/permohonan/$caseId/perjalanan',
    lazyRouteComponent(() => import('../case/JourneyScreen.tsx'), 'JourneyScreen'),
  ),
  route(
    '/agenda',
    lazyRouteComponent(() => import('../registry/AgendaScreen.tsx'), 'AgendaScreen'),
  ),
  route(
    '/register',
    lazyRouteComponent(() => import('../registry/RegisterScreen.tsx'), 'RegisterScreen'),
  ),
  route(
    '/register/impor',
    lazyRouteComponent(() => import('../registry/import/ImportScreen.tsx'), 'ImportScreen'),
  ),
  route(
    '/register/selisih',
    lazyRouteComponent(() => import('../registry/drift/DriftScreen.tsx'), 'DriftScreen'),
  ),
  route(
    '/register/zona',
    lazyRouteComponent(() => import('../registry/zones/ZonesScreen.tsx'), 'ZonesScreen'),
  ),
  route(
    '/arsip',
    lazyRouteComponent(() => import('../registry/ArchiveScreen.tsx'), 'ArchiveScreen'),
  ),
  route(
    '/pemantauan',
    lazyRouteComponent(() => import('../monitor/MonitorScreen.tsx'), 'MonitorScreen'),
  ),
  route(
    '/pemantauan/$registerId',
    lazyRouteComponent(() => import('../monitor/WatchedNameScreen.tsx'), 'WatchedNameScreen'),
  ),
  route(
    '/data-pribadi',
    lazyRouteComponent(() => import('../privacy/PrivacyScreen.tsx'), 'PrivacyScreen'),
  ),
  route(
    '/data-pribadi/$page',
    lazyRouteComponent(() => import('../privacy/PrivacyScreen.tsx'), 'PrivacyScreen'),
  ),
  route(
    '/pengaturan',
    lazyRouteComponent(() => import('../settings/SettingsScreen.tsx'), 'SettingsScreen'),
  ),
  route(
    '/pengaturan/$page',
    lazyRouteComponent(() => import('../settings/SettingsScreen.tsx'), 'SettingsScreen'),
  ),
])
