// Hands antd our language, colours and nonce; wrapped around each antd part, so that the first screen loads none of it.
import { ConfigProvider, theme } from 'antd'
import locale from 'antd/locale/id_ID'
import { type ReactNode, useSyncExternalStore } from 'react'
import { styleNonce } from './nonce.ts'
import { dark, light } from './theme/palette.ts'
import { usePreferences } from './theme/preferences.ts'

export function AntdRoot({ children }: { readonly children: ReactNode }) {
  const isDark = useIsDark()
  const { textSize } = usePreferences()
  const palette = isDark ? dark : light
  const scale = textSize / 16
  const nonce = styleNonce()
  return (
    <ConfigProvider
      locale={locale}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
      theme={{
        algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          colorPrimary: palette.accent,
          colorError: palette.late,
          colorWarning: palette.warning,
          colorSuccess: palette.done,
          colorText: palette.ink,
          colorTextSecondary: palette.ink2,
          colorTextPlaceholder: palette.ink2,
          colorBorder: palette.edge,
          colorBorderSecondary: palette.line,
          colorBgContainer: palette.paper,
          colorBgElevated: palette.paper,
          colorBgLayout: palette.ground,
          controlItemBgActive: palette.accentSoft,
          controlOutlineWidth: 0,
          fontFamily: 'inherit',
          fontSize: 16 * scale,
          controlHeight: 44 * scale,
          borderRadius: 6,
          borderRadiusLG: 10,
          motion: false,
        },
      }}
    >
      {children}
    </ConfigProvider>
  )
}

const darkQuery = '(prefers-color-scheme: dark)'

function useIsDark(): boolean {
  const { theme: chosen } = usePreferences()
  const system = useSyncExternalStore(
    (listener) => {
      const query = matchMedia(darkQuery)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => matchMedia(darkQuery).matches,
  )
  return chosen === 'auto' ? system : chosen === 'dark'
}
