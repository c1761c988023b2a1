import type {CheckWords} from './words.js';

/** The check in English. */
export const en: CheckWords = {
  title: 'Check your site',
  lead: 'Have you put Pendopo on the site of a village, school or shop? Here you see whether it is set up right, and what to do if it is not.',
  address: 'Address of the page',
  addressHint:
    'Open the page in a browser and copy its address here. Example: desacontoh.example/jadwal',
  or: 'Or, if the page is not published yet:',
  html: 'HTML code of the page',
  htmlHint: 'In a browser: right-click the page, choose “View page source”, copy all of it here.',
  check: 'Check',
  privacy: 'The page is only read for this check. It is not stored and not logged.',
  verdicts: {
    fine: 'It is set up right.',
    hints: 'It works. Some things could still be better.',
    faults: 'Something needs to be corrected.',
    none: 'Pendopo was not found on this page.',
  },
  checked: 'What was checked:',
  pasted: 'the pasted HTML code',
  found: 'What is on this page',
  todo: 'What to do:',
  ways: {
    frame: 'frame (iframe)',
    link: 'plain link',
    element: 'element with script',
  },
  kinds: {
    schedule: 'Mobile service dates',
    checklist: 'What to bring',
    office: 'Office and opening hours',
    statistics: 'Service figures',
    partners: 'KIA partners (child identity card)',
    'partner-badge': 'KIA partner badge (child identity card)',
    status: 'Where an application is',
    'visit-request': 'Request for a visit',
    complaint: 'Complaints, suggestions and praise',
    survey: 'Satisfaction survey',
    'survey-results': 'Results of the satisfaction survey',
  },
  office: 'office {office}',
  fault: 'To be corrected',
  hint: 'Suggestion',
  replace: 'Replace it with this code (copy all of it):',
  again: 'When it is corrected, save the page and check again.',
  refused: 'That page could not be checked',
  faults: {
    'nothing-given': 'Fill in the address of the page, or paste its HTML code.',
    'not-an-address': 'This is not an address yet. Write it like desacontoh.example/jadwal.',
    scheme: 'Only addresses that begin with http:// or https:// can be checked.',
    port: 'Only usual site addresses can be checked, without a number like :8080. If the site is still on your own computer, paste its HTML code.',
    userinfo:
      'The address holds a user name or a password. Remove what is before the @, then try again.',
    'not-public':
      'That address is not open to the public (your own computer or an office network). Publish the page, or paste its HTML code.',
    'not-found': 'There is no site of that name. Check how the address is written.',
    'no-answer':
      'The site does not answer. Open its address in a browser; if it does not open there either, ask whoever runs the site. If it does, paste its HTML code.',
    certificate:
      'The site’s security certificate (https) is not valid, so visitors are warned too. Ask whoever runs the site to renew it.',
    'too-slow':
      'The site did not finish answering within 10 seconds. Try again later, or paste its HTML code.',
    'too-big':
      'The page is larger than 2 MB. Paste only the part of its HTML code that holds Pendopo.',
    'too-complex':
      'The code of that page is too complicated to read. Paste only the part that holds Pendopo.',
    'not-html':
      'That address is not a web page but a file such as a picture or a PDF. Fill in the address of the page that Pendopo is on.',
    'bad-status':
      'The site says that the page cannot be opened (code {said}). Check the address; a page that asks to log in cannot be checked.',
    'too-many-redirects':
      'That address keeps leading to others. Open it in a browser and copy the address that is shown there.',
    'too-often': 'Too many checks. Wait {said} seconds, then try again.',
  },
  findings: {
    nothing: [
      'There is no trace of Pendopo on this page.',
      'If you have pasted the code, the site’s system removed it: use the iframe code or a plain link, not the one with a script. Make sure, too, that this is the right page and that it was saved. Pages that a system draws with JavaScript (such as Google Sites) cannot be read from here.',
    ],
    escaped: [
      'The code is shown as text instead of being run.',
      'It was pasted where text goes. Remove it and paste it again through the button “HTML”, “Source code” or “Insert code”.',
    ],
    commented: [
      'The code is there, but inside an HTML comment, so it is not shown.',
      'Remove the <!-- before and the --> after it.',
    ],
    'broken-quotes': [
      'The quotes in the code were turned into curly ones (“ ”).',
      'This happens when code is copied through Word or WhatsApp. Copy it again straight from here or from Pendopo.',
    ],
    'stripped-source': [
      'There is a frame “{title}” without an address: the site’s system removed it (src).',
      'Paste the iframe code again through the button “HTML”. If it is removed again, use a plain link.',
    ],
    'stripped-element': [
      'The Pendopo script is there, but the box that it should fill is not.',
      'The site’s system removes pendopo-… elements. Use the iframe code or a link instead.',
    ],
    'stripped-link': [
      'There is a Pendopo link whose address (href) is missing.',
      'Set the link again with the editor’s link button, to the address of the Pendopo page.',
    ],
    'plain-address': [
      'A Pendopo address is written as text only; it cannot be pressed.',
      'Make it a link with the editor’s link button, or paste the iframe code.',
    ],
    'not-for-frames': [
      'This frame holds the whole page, which may not be framed: the box will be empty.',
      'Use the address for frames: with /embed before the office code.',
    ],
    unreachable: [
      'The address {host} can only be opened on the computer where the code was made. Other visitors see an empty box.',
      'Replace it with the address of a Pendopo server that is open to the public.',
    ],
    mixed: [
      'This page uses https, but Pendopo is loaded from {host} by http. Browsers block that.',
      'Change http:// to https:// in the code.',
    ],
    insecure: [
      'The code uses http:// for {host}. On an https page, browsers will block it.',
      'Change http:// to https:// in the code.',
    ],
    'blocked-frame': [
      'This site’s security rules (Content-Security-Policy, {directive}) forbid frames from {origin}. The box is empty.',
      'Ask whoever runs the site to add {origin} to frame-src. Use a plain link meanwhile.',
    ],
    'blocked-script': [
      'This site’s security rules (Content-Security-Policy, {directive}) forbid scripts from {origin}.',
      'Ask whoever runs the site to add {origin} to script-src, or use the iframe code.',
    ],
    'blocked-data': [
      'This site’s security rules (Content-Security-Policy, {directive}) forbid data from {origin}.',
      'Ask whoever runs the site to add {origin} to connect-src, or use the iframe code.',
    ],
    'too-low': [
      'The frame is too low: {said} pixels, while its content needs about {needed} on a phone.',
      'Change height to {needed}.',
    ],
    'no-height': [
      'The frame’s height is not said, so browsers make it {said} pixels. Its content needs about {needed}.',
      'Add height="{needed}" to the iframe.',
    ],
    'too-narrow': [
      'The frame is too narrow: {said} pixels. Words break in their middle.',
      'Change width to 100%.',
    ],
    hidden: [
      'Pendopo is there but hidden (hidden or display:none).',
      'Remove what hides it, unless it is meant to show after a button is pressed.',
    ],
    unclosed: [
      'The closing </{tag}> is missing. It swallows what follows on the page.',
      'Add </{tag}> at the end of the code, or paste the whole code again.',
    ],
    'no-title': [
      'The frame has no title. Blind citizens are not told what it holds.',
      'Add title="…" to the iframe, such as title="Mobile service dates".',
    ],
    'not-lazy': [
      'The frame is loaded before it is seen, which costs citizens data.',
      'Add loading="lazy" to the iframe.',
    ],
    'sandbox-forms': [
      'The frame’s sandbox forbids forms. Searching and sending do not work.',
      'Add allow-forms to sandbox, or use the code below.',
    ],
    'sandbox-popups': [
      'The frame’s sandbox forbids opening links: maps and WhatsApp do not open.',
      'Add allow-popups to sandbox, or use the code below.',
    ],
    'sandbox-rest': [
      'The frame’s sandbox is stricter than it need be; some comforts do not work.',
      'Use the sandbox of the code below.',
    ],
    doubled: [
      'The same content is there {times} times. Citizens download it twice.',
      'Keep one and remove the others.',
    ],
    'no-script': [
      'The Pendopo element is there, but its script is not. Only the fallback link is shown, or nothing.',
      'The site’s system may remove scripts: use the iframe code. If scripts are allowed, add <script type="module" src="…/v1/pendopo.js">. Never mind if your developer loads it through npm.',
    ],
    'script-twice': [
      'The Pendopo script is there more than once.',
      'One is enough for the whole page; remove the others.',
    ],
    'two-versions': [
      'The Pendopo script comes from several addresses or versions: {list}. Only one is used.',
      'Keep one, best the one at /v1/pendopo.js.',
    ],
    'old-version': [
      'The Pendopo script is pinned to version {version}; the newest is {newest}. It works, but gets no corrections.',
      'Replace {version} by v1 (always the newest) and remove integrity, or pin version {newest}.',
    ],
    'unknown-version': [
      'This server has no version {version} of the Pendopo script. Only the fallback link is shown.',
      'Replace {version} by v1.',
    ],
    'not-a-module': [
      'The Pendopo script tag lacks type="module". Browsers refuse to run it.',
      'Add type="module" to the script tag.',
    ],
    'wrong-integrity': [
      'The script’s hash (integrity) does not fit version {version}. Browsers refuse the script.',
      'Copy the whole code again, or remove integrity.',
    ],
    'floating-integrity': [
      'What is at v1 changes with each version, while integrity pins one. One day the box will be empty.',
      'Remove integrity, or pin the version: replace v1 by {newest}.',
    ],
    'unknown-element': [
      'The element <{tag}> is not known. It may be misspelt.',
      'Check its name, such as pendopo-schedule.',
    ],
    'no-office': [
      'This element names no office.',
      'Add office="…" with the office’s code, such as office="12.19".',
    ],
    'unknown-office': [
      'There is no office “{office}” on this server.',
      'Check the office’s code; they are listed on Pendopo’s first page.',
    ],
    'unknown-page': [
      'There is no page “{path}” in Pendopo.',
      'Check the address, such as /12.19/jadwal.',
    ],
    gone: [
      'What this address names does not exist or no longer does.',
      'Check the address, or ask the office.',
    ],
    'wrong-filter': ['A filter in the code is wrong. {faults}', 'Correct or remove that filter.'],
    'wrong-kind': [
      'This link says data-pendopo="{said}", but its address is another page. It still works as a plain link.',
      'Change it to data-pendopo="{right}", and use the address without /embed.',
    ],
    'other-server': [
      'This is from another Pendopo server ({host}). Its office and filters cannot be checked from here.',
      'If that is right, there is nothing to do. For a full check, open {host}/periksa.',
    ],
  },
  other: '<a href="/periksa" lang="id">Bahasa Indonesia</a>',
};
