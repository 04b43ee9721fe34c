import { qrOf } from './qr.ts'

/** A QR code as one drawing; `label` says to those who hear the page what it is. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const rows = qrOf(text)
  const size = rows.length + 8
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('')
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
