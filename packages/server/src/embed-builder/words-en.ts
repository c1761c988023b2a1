import type {BuilderWords} from './words.js';

/** The builder in English. */
export const en: BuilderWords = {
  title: 'Put it on your site',
  lead: 'Here you make code that is ready to paste into the site of a village, a school or a shop. No HTML to be known: choose, copy, paste. The office keeps what it shows up to date, for free.',
  steps: {
    office: 'Which office?',
    show: 'What should it show?',
    whom: 'For whom?',
    look: 'How should it look?',
    language: 'In which language?',
    target: 'Where will you paste it?',
  },
  chooseOffice: 'Choose an office',
  next: 'Next',
  otherOffice: 'Another office',
  noOffice:
    'There is no office “{value}” on this server. Choose one below; your other choices are kept.',
  sample: 'sample data',
  place: 'Dates: area or school',
  wholeArea: 'The whole area of the office',
  districts: 'Districts',
  villages: 'Villages with a visit',
  schools: 'Schools with a visit',
  service: 'What to bring: service',
  allServices: 'All services, visitors choose',
  metric: 'Figures: which',
  allMetrics: 'A list of all figures',
  partner: 'Partner badge: shop or place',
  choosePartner: 'Choose a partner',
  theme: 'Light or dark',
  themes: {
    auto: 'As the visitor’s phone has it',
    light: 'Always light',
    dark: 'Always dark',
  },
  accent: 'Colour of links and buttons',
  accentHint: 'Write six digits or letters, such as #0b57a4. May be left empty.',
  width: 'Width (pixels)',
  widthHint: 'Leave empty to be as wide as its place. Else 200 to 2000.',
  languages: {id: 'Indonesian', en: 'English'},
  unverified: 'not yet tried by us',
  more: 'More choices (may be skipped)',
  way: 'How to put it in',
  ways: {
    best: 'What survives best in that place (recommended)',
    iframe: 'A frame (iframe)',
    element: 'Part of the page (uses a script)',
    link: 'A link only',
  },
  pin: 'Stay with this version of the script until the code is replaced',
  make: 'Make the code',
  result: 'Code ready to paste',
  resultHint: 'Copy all of it, change nothing.',
  copy: 'Copy the code',
  copied: 'Copied. Now paste it into the site.',
  notCopied: 'The code is selected. Press long, or Ctrl+C, to copy it.',
  told: {
    iframe:
      'This is a frame (iframe): there is no script or style in it, so {target} does not remove it.',
    element:
      'This is an element with one script: part of the page, as high as what is in it. The link inside shows until the content is ready.',
    link: 'This is a plain link: the only thing that {target} does not remove. Where a site has our script, it turns into the content by itself.',
    shortcode: 'This is a shortcode, which the Pendopo plugin reads.',
    react: 'This is a React component. Install the package first: npm i @pendopo/widgets',
    vue: 'This is a Vue component. Install the package first: npm i @pendopo/widgets',
  },
  otherWay: 'What you chose does not survive in {target}; this does.',
  floating: 'The version follows the server: improvements come without new code.',
  pinned:
    'The version is fixed ({version}) and checked by the browser (SRI): it does not change, and does not get improvements.',
  grows:
    'The small script beside it makes the frame as high as its content; without it the frame shows all the same.',
  lookless: 'A link looks as its site does; the colour and width above are not used.',
  how: 'How to paste it',
  preview: 'This is how it looks',
  previewHint: 'Made from the code above, as it is left once saved ({target}).',
  cost: 'What it costs visitors in data',
  costs: {
    frame:
      '{view} KB each time it is looked at. At most {once} KB more, once, for the script, which the phone then keeps.',
    element:
      '{view} KB of data each time it is looked at, and {once} KB of script once, which the phone then keeps.',
    link: 'The link costs nothing. The page that it opens: {view} KB.',
  },
  check: 'Pasted it?',
  checkHint: 'Check whether the code is whole and works:',
  checkLink: 'Check your site',
  wrong: 'Something needs a look',
  rest: 'All else has been made below.',
  faults: {
    nothing: 'Choose at least one thing to show.',
    'unknown-place':
      'The area or school “{value}” is not on this office’s list, or has no coming visit. Choose another, or the whole area.',
    'unknown-service': 'There is no service “{value}” at this office. Choose one from the list.',
    'unknown-metric': 'There is no figure “{value}” at this office. Choose one from the list.',
    'no-partner': 'Choose the shop or place whose badge you want to show.',
    'unknown-partner':
      'This office has no partner “{value}”. Badges are for those who have an agreement with the office only.',
    'partner-ended':
      'The agreement of {name} has ended ({endsOn}), so its badge cannot be shown. Ask the office to renew it.',
    'partner-suspended':
      'The office has suspended the agreement of {name} for now, so its badge cannot be shown. Ask the office.',
    'partner-not-yet':
      'The agreement of {name} begins on {startsOn}. Its badge can be shown from that day on.',
    'no-colour': '“{value}” is not a colour. Write it like #0b57a4, or leave it empty.',
    faint:
      'The colour {value} is hard to read for people with weak sight. We use the nearest one that can be read: {good}.',
    'no-width':
      'The width “{value}” cannot be used. Write a number from 200 to 2000, or leave it empty.',
  },
  noThing: 'There is no code yet: correct what is named above, then press “Make the code”.',
  guides: {
    'opensid-widget': {
      name: 'OpenSID: dynamic widget',
      menu: ['Admin Web', 'Widget', 'Tambah'],
      save: 'Simpan',
      steps: [
        'Sign in to OpenSID. Open the menu Admin Web, then Widget, then press Tambah (add).',
        'Choose the widget type “Dinamis”. Paste the code into the box, then press Simpan (save).',
        'Open the front page of the village’s site. The widget shows at its side.',
      ],
    },
    'opensid-article': {
      name: 'OpenSID: article',
      menu: ['Admin Web', 'Artikel', '< > Kode sumber'],
      save: 'Simpan',
      steps: [
        'Sign in to OpenSID. Open the menu Admin Web, then Artikel. Add or change an article.',
        'Above the text press the button < > (source code). Paste the code, close that box, then press Simpan (save).',
        'Open the article on the village’s site.',
      ],
    },
    'opensid-theme': {
      name: 'OpenSID: theme file or static widget',
      menu: ['desa', 'widgets', 'pendopo.php'],
      save: 'Simpan',
      steps: [
        'Open the folder desa/widgets on OpenSID’s server (ask who looks after it), and make a file pendopo.php. Or open a file of the theme.',
        'Paste the code into that file and save it. For a new file: add a widget of the type “Statis” and choose the file.',
        'Open the front page of the village’s site.',
      ],
    },
    'wordpress-admin': {
      name: 'WordPress: as administrator or editor',
      menu: ['Pages', '+', 'Custom HTML'],
      save: 'Publish',
      steps: [
        'Open the page. Press the plus sign, then choose the block “Custom HTML”.',
        'Paste the code into that block, then press Update or Publish.',
        'Open the page on the site.',
      ],
    },
    'wordpress-author': {
      name: 'WordPress: as an ordinary author',
      menu: ['Posts', '+', 'Custom HTML'],
      save: 'Publish',
      steps: [
        'Open the post. Press the plus sign, then choose the block “Custom HTML”.',
        'Paste the code into that block, then press Publish. WordPress removes frames and scripts of ordinary authors; a link stays.',
        'Open the post and press the link. To show the content itself, ask an administrator for the Pendopo plugin.',
      ],
    },
    'wordpress-plugin': {
      name: 'WordPress: with the Pendopo plugin',
      menu: ['Pages', '+', 'Shortcode'],
      save: 'Publish',
      steps: [
        'Make sure that the Pendopo plugin is active. Open the page, press the plus sign, then choose the block “Shortcode”.',
        'Paste the code into that block, then press Update or Publish.',
        'Open the page on the site.',
      ],
    },
    blogger: {
      name: 'Blogger: HTML/JavaScript gadget',
      menu: ['Layout', 'Add a gadget', 'HTML/JavaScript'],
      save: 'Save',
      steps: [
        'Sign in to Blogger. Open Layout, press Add a gadget, then choose HTML/JavaScript.',
        'Paste the code into the box Content, then press Save.',
        'Open your blog.',
      ],
    },
    'google-sites': {
      name: 'Google Sites',
      menu: ['Insert', 'Embed', 'Embed code'],
      save: 'Insert',
      steps: [
        'Open the site in Google Sites. At the right press Insert, then Embed, then “Embed code”.',
        'Paste the code, press Next, then Insert. Pull the lower edge of the box until all of it shows.',
        'Press Publish, then open the site.',
      ],
    },
    html: {
      name: 'A plain HTML file',
      menu: ['Site', 'index.html'],
      save: 'Save',
      steps: [
        'Open the page’s file with a text editor.',
        'Paste the code where you want it, between <body> and </body>, then save and upload it.',
        'Open the page in a browser.',
      ],
    },
    react: {
      name: 'React',
      menu: ['src', 'Pendopo.jsx'],
      save: 'npm run build',
      steps: [
        'Install the package: npm i @pendopo/widgets',
        'Save the code as Pendopo.jsx, then use <Pendopo /> on a page.',
        'Run the application and open the page.',
      ],
    },
    vue: {
      name: 'Vue',
      menu: ['src', 'Pendopo.vue'],
      save: 'npm run build',
      steps: [
        'Install the package: npm i @pendopo/widgets',
        'Save the code as Pendopo.vue, then use <Pendopo /> on a page.',
        'Run the application and open the page.',
      ],
    },
  },
  other: 'Bahasa Indonesia',
};
