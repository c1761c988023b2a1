import {svg, html} from 'lit';
import {encode} from 'uqr';

/** White round the code, in modules: ISO/IEC 18004 asks for four. */
const quiet = 4;

/** An address as a QR code, dark on white in any theme, so that phones can read it. */
export function qrView(address: string, alt: string) {
  const {data, size} = encode(address, {ecc: 'M', border: quiet});
  const dark = data.flatMap((row, y) =>
    row.flatMap((is, x) => (is ? [svg`<rect x=${x} y=${y} width="1" height="1" />`] : [])),
  );
  return html`<svg
    class="qr"
    role="img"
    aria-label=${alt}
    viewBox=${`0 0 ${size} ${size}`}
    width="220"
    height="220"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <g fill="#000">${dark}</g>
  </svg>`;
}
