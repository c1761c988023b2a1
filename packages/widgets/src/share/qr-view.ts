import {html, type TemplateResult} from 'lit';
import {encode} from 'uqr';

/** Longer addresses make a code that no printed poster holds. Letters. */
const longest = 300;

/** White round the code, in modules: ISO/IEC 18004 asks for four. */
const quiet = 4;

/** The dark modules as one path: each run of a row is a rectangle. */
function path(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map(dark => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({0: run, index: x}) => `M${x} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}

/** A code as what is drawn: the side in modules, quiet zone included, and the path of the dark ones. */
export interface QrShape {
  side: number;
  path: string;
}

/**
 * The QR code of an address. A quarter of it may be lost (level Q): paper creases, and ink runs in
 * the rain.
 *
 * @returns nothing for an address too long to be printed as a code
 */
export function qrShape(url: string): QrShape | undefined {
  if (url.length > longest) return undefined;
  const {data, size} = encode(url, {ecc: 'Q', border: quiet});
  return {side: size, path: path(data)};
}

/** The code as a picture whose alternative text says where it leads. */
export function qrView(url: string, alt: string): TemplateResult {
  const shape = qrShape(url);
  if (!shape) return html``;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${alt}
    viewBox=${`0 0 ${shape.side} ${shape.side}`}
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d=${`M0 0h${shape.side}v${shape.side}H0z`} />
    <path d=${shape.path} />
  </svg>`;
}
