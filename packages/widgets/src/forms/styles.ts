import {lineCss} from './line-styles.js';

const css = String.raw;

/** What forms add to the style that all elements share: lines, texts, choices, receipts. */
export const formCss =
  lineCss +
  css`
    textarea {
      border: 1px solid #888;
      border-radius: var(--pendopo-radius, 0.5rem);
      padding: 0.5rem 0.75rem;
      resize: vertical;
    }
    .fill .pick {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      min-height: 3rem;
      font-weight: 400;
    }
    .pick input {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      min-height: 0;
      margin: 0;
      accent-color: var(--accent);
    }
    .once {
      font-size: 1.25rem;
      font-weight: 700;
    }
    /* These need a script. */
    :not(:defined) [data-act='copy'],
    :not(:defined) [data-act='paper'],
    :not(:defined) [data-act='done'] {
      display: none;
    }
  `;
