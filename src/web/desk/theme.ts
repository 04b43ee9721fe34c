import type { ThemeConfig } from 'antd'

/** One source of colour: the tokens of the page's own style. */
const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

/** Ant Design in our paper and ink. Sizes follow the large-type mode, because its own are in pixels. */
export const deskTheme = (large: boolean): ThemeConfig => {
  const scale = large ? 1.35 : 1
  const maple = token('maple')
  const ink = token('ink')
  const fontSize = Math.round(15 * scale)
  return {
    token: {
      colorPrimary: maple, colorLink: token('slate'), colorLinkHover: ink, colorInfo: token('slate'), colorSuccess: token('jade'),
      colorWarning: token('amber'), colorError: token('brick'), colorTextBase: ink, colorBgLayout: token('paper'), colorBgContainer: token('card'),
      colorBorder: '#8b95a1', colorBorderSecondary: token('line'), colorTextPlaceholder: token('ink-3'), colorTextDescription: token('ink-2'),
      colorTextSecondary: token('ink-2'), colorTextTertiary: token('ink-3'), colorTextQuaternary: token('ink-3'), colorTextDisabled: token('ink-3'),
      borderRadius: 8, borderRadiusLG: 10, controlHeight: Math.round(44 * scale), controlHeightSM: 44, controlHeightLG: Math.round(48 * scale), fontSize, lineHeight: 1.7,
      fontFamily: 'inherit', controlOutline: token('slate-soft'), motionDurationMid: '0.12s', motionDurationSlow: '0.16s',
      // Our style takes every animation away from who asked for none; then the components must not wait for one to end.
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
    components: {
      Table: { headerBg: token('paper'), headerColor: token('ink-2'), rowHoverBg: token('maple-soft'), cellPaddingBlock: 12 },
      Segmented: { itemSelectedColor: maple, trackBg: token('slate-soft'), itemColor: token('ink-2') },
      Drawer: { paddingLG: 24 },
      Tabs: { itemColor: token('ink-2'), inkBarColor: maple },
    },
  }
}
