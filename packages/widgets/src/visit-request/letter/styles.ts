const css = String.raw;

/**
 * The letter on paper, in millimetres of A4: margins of the page are the printer's (`@page`), so that
 * a letter that runs on has them on every sheet. On a screen the sheet gives way to what is there.
 */
export const letterCss = css`
  @page {
    size: A4;
    margin: 20mm 20mm 20mm 30mm;
  }
  .sheet {
    background: #fff;
    color: #000;
    color-scheme: light;
    font:
      11pt/1.3 Arial,
      'Liberation Sans',
      Helvetica,
      sans-serif;
    border: 1px solid #888;
    margin: 1rem 0;
    padding: 5%;
    overflow-wrap: anywhere;
  }
  .sheet * {
    margin: 0;
    padding: 0;
  }
  .sheet table {
    border-spacing: 0;
    font: inherit;
  }
  .sheet th {
    overflow-wrap: normal;
  }
  .sheet :is(th, td) {
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    padding-inline-end: 2mm;
  }
  .sheet ol {
    padding-inline-start: 5mm;
  }
  .head {
    display: block;
    text-align: center;
    border-bottom: 1mm double;
    padding-bottom: 2mm;
    margin-bottom: 5mm;
  }
  .head :is(.over, .school) {
    text-transform: uppercase;
    font-size: 13pt;
  }
  .head .school {
    font-size: 15pt;
    font-weight: 700;
    line-height: 1.2;
  }
  .head.blank {
    border-color: transparent;
    height: 30mm;
  }
  .numbered {
    display: flex;
    flex-flow: wrap-reverse;
    justify-content: space-between;
    gap: 0 5mm;
  }
  .numbered table {
    flex: 1 1 70mm;
    max-width: 95mm;
    align-self: flex-end;
  }
  .numbered th {
    white-space: nowrap;
  }
  .numbered .date {
    max-width: 70mm;
    align-self: flex-end;
  }
  .to {
    margin: 5mm 0;
    max-width: 90mm;
  }
  .sheet .text {
    margin-bottom: 3mm;
  }
  .facts {
    margin: 0 0 3mm 5mm;
  }
  .facts th {
    width: 30%;
  }
  .signed {
    width: 75mm;
    max-width: 100%;
    margin: 6mm 0 5mm auto;
    break-inside: avoid;
  }
  .stamp {
    height: 20mm;
  }
  .signed .name {
    font-weight: 700;
  }
  .request {
    font-size: 9pt;
    margin-top: 3mm;
  }
  .list h3 {
    margin-top: 6mm;
    font-size: 12pt;
    text-align: center;
    text-transform: uppercase;
  }
  .list .of {
    text-align: center;
    margin-bottom: 4mm;
  }
  .list table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .list :is(th, td) {
    border: 0.3mm solid #000;
    height: 8mm;
    padding: 0 1mm;
    vertical-align: middle;
    font-size: 9pt;
    line-height: 1.15;
  }
  .list th {
    font-weight: 700;
    text-align: center;
  }
  .list td:first-child {
    text-align: center;
  }
  .list th:nth-child(1) {
    width: 8%;
  }
  .list th:nth-child(2) {
    width: 36%;
  }
  .list th:last-child {
    width: 18%;
  }
  .list tr {
    break-inside: avoid;
  }
  @media screen {
    /* A long list is looked at, not scrolled past. */
    .list {
      max-height: 24rem;
      overflow: auto;
    }
    .list table {
      min-width: 36rem;
    }
  }
  @media print {
    body {
      margin: 0;
      padding: 0;
      max-width: none;
    }
    .pendopo {
      max-width: none;
    }
    .pendopo > :not(.letters) {
      display: none;
    }
    .sheet {
      border: 0;
      margin: 0;
      padding: 0;
    }
    .sheet .text {
      text-align: justify;
    }
    .list {
      break-before: page;
    }
    .list thead {
      display: table-header-group;
    }
  }
`;
