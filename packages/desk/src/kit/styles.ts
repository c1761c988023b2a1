const css = String.raw;

/**
 * The one style of the desk. Panels are drawn into the page, so that this serves all of them; what a
 * panel needs beside stands in its own `css`.
 */
export const deskCss = css`
  :root {
    color-scheme: light dark;
    --ground: #fff;
    --tint: #f3f6fa;
    --ink: #16202c;
    --soft: #55606e;
    --line: #8b95a3;
    --faint: #d5dbe3;
    --accent: #0b57a4;
    --on-accent: #fff;
    --warn: #a3231b;
    --good: #1d6b3a;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #12171d;
      --tint: #1b222b;
      --ink: #e8edf3;
      --soft: #a9b4c1;
      --line: #77828f;
      --faint: #343e4a;
      --accent: #8ec5ff;
      --on-accent: #0b1a2a;
      --warn: #ffb4a9;
      --good: #8fd6a8;
    }
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--ground);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3 {
    margin: 1.25rem 0 0.5rem;
    line-height: 1.25;
  }
  h1 {
    margin-top: 0;
    font-size: 1.5rem;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    font-size: 1.2rem;
  }
  h3 {
    font-size: 1rem;
  }
  p,
  dl,
  ul,
  ol {
    margin: 0.5rem 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25rem;
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  input,
  select,
  textarea,
  button,
  .button {
    min-height: 3rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    padding: 0.5rem 0.75rem;
    background: var(--ground);
    color: inherit;
    font: inherit;
  }
  button,
  .button {
    display: inline-block;
    border-color: var(--accent);
    color: var(--accent);
    line-height: 1.9;
    text-decoration: none;
    cursor: pointer;
  }
  button.main,
  .button.main {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.danger {
    border-color: var(--warn);
    color: var(--warn);
  }
  button.plain {
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }
  [aria-disabled='true'],
  :disabled {
    opacity: 0.65;
    cursor: default;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin: 1rem 0;
  }
  .fill {
    max-width: 36rem;
  }
  .field {
    margin: 0 0 1rem;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .field > label:not(.pick),
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  .field > input:not([type='checkbox']),
  .field > select,
  .field > textarea {
    display: block;
    width: 100%;
    margin-top: 0.25rem;
  }
  .field > input[type='date'],
  .field > input[type='time'],
  .field > input[type='month'],
  .field > input[type='number'] {
    width: auto;
    min-width: 11rem;
    max-width: 100%;
  }
  .field p {
    margin: 0.25rem 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: flex-end;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 3rem;
  }
  .pick input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    min-height: 0;
    margin: 0;
    accent-color: var(--accent);
  }
  .soft {
    color: var(--soft);
    font-weight: 400;
  }
  label > .soft,
  legend > .soft {
    margin-inline-start: 0.35em;
  }
  .fault {
    color: var(--warn);
    font-weight: 600;
  }
  [aria-invalid='true'] {
    border-color: var(--warn);
    border-width: 2px;
  }
  fieldset[aria-invalid='true'] {
    border: 0;
  }
  .note {
    margin: 1rem 0;
    border: 1px solid var(--faint);
    border-inline-start: 0.3rem solid var(--accent);
    border-radius: 0.5rem;
    padding: 0.75rem 1rem;
    background: var(--tint);
  }
  .note.warn {
    border-inline-start-color: var(--warn);
  }
  .note p:first-child {
    margin-top: 0;
  }
  .note p:last-child {
    margin-bottom: 0;
  }
  .card {
    margin: 0.75rem 0;
    border: 1px solid var(--faint);
    border-radius: 0.5rem;
    padding: 0.75rem 1rem;
  }
  .card > :first-child {
    margin-top: 0;
  }
  .tag {
    display: inline-block;
    border: 1px solid;
    border-radius: 1rem;
    padding: 0 0.6rem;
    color: var(--accent);
    font-size: 0.9rem;
  }
  .tag.warn {
    color: var(--warn);
  }
  .tag.good {
    color: var(--good);
  }
  .compare > div {
    margin: 0.75rem 0;
    border-top: 1px solid var(--faint);
    padding-top: 0.5rem;
  }
  .compare dt {
    font-weight: 600;
  }
  .compare dd {
    margin: 0.25rem 0 0;
    white-space: pre-line;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    border-bottom: 1px solid var(--faint);
    padding: 0.5rem 0.75rem 0.5rem 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tr.warn > :first-child {
    border-inline-start: 0.3rem solid var(--warn);
    padding-inline-start: 0.5rem;
  }
  .once {
    font-size: 1.25rem;
    font-weight: 700;
  }
  .aside,
  caption.aside {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 44rem) {
    table.cards,
    .cards tbody,
    .cards tr,
    .cards td,
    .cards tbody th {
      display: block;
    }
    .cards thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .cards tr {
      margin: 0.75rem 0;
      border: 1px solid var(--faint);
      border-radius: 0.5rem;
      padding: 0.5rem 0.75rem;
    }
    .cards td,
    .cards tbody th {
      border: 0;
      padding: 0.25rem 0;
    }
    .cards td {
      display: flex;
      gap: 0.75rem;
      text-align: start;
    }
    .cards td::before {
      content: attr(data-name);
      flex: 0 0 8rem;
      color: var(--soft);
    }
    .cards td > span {
      min-width: 0;
    }
  }
  @media print {
    .acts,
    button,
    form.fill {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .button {
      transition: background-color 0.15s;
    }
  }
`;

const adopted = new Set<string>();

/** Adds a style to the page, once. */
export function adopt(text: string): void {
  if (!text || adopted.has(text)) return;
  adopted.add(text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
