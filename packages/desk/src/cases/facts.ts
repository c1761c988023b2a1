import {html, nothing} from 'lit';

/** What is known of something, by name; what is not known is left out. */
export type Facts = readonly (readonly [name: string, value: unknown])[];

const known = (value: unknown) => value !== undefined && value !== '' && value !== false;

/** Names and what is known by them, below each other on a phone. */
export const factsView = (facts: Facts) =>
  html`<dl class="desk-facts">
    ${facts
      .filter(([, value]) => known(value))
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;

const css = String.raw;

/** Style of facts and histories. */
export const casesCss = css`
  .desk-facts > div {
    display: grid;
    grid-template-columns: minmax(8rem, 14rem) 1fr;
    gap: 0 1rem;
    border-bottom: 1px solid var(--faint);
    padding: 0.4rem 0;
  }
  .desk-facts dt {
    color: var(--soft);
  }
  .desk-facts dd {
    margin: 0;
    white-space: pre-line;
  }
  .desk-history {
    list-style: none;
    padding: 0;
  }
  .desk-history li {
    border-inline-start: 3px solid var(--faint);
    padding: 0.1rem 0 0.6rem 0.75rem;
  }
  .desk-history p {
    margin: 0.1rem 0;
  }
  .desk-history .said {
    white-space: pre-line;
  }
  .desk-filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: end;
  }
  .desk-filters .field {
    flex: 1 1 10rem;
    max-width: 20rem;
  }
  .desk-photo {
    display: block;
    max-width: 100%;
    max-height: 80vh;
    border: 1px solid var(--faint);
  }
  @media (max-width: 44rem) {
    .desk-facts > div {
      grid-template-columns: 1fr;
    }
  }
`;

/** Offers the next page of a list, where there is one. */
export const moreView = (next: string | undefined, text: string, act: () => void) =>
  next ? html`<p class="acts"><button type="button" @click=${act}>${text}</button></p>` : nothing;
