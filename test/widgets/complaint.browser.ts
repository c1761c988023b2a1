/** What a browser does to photos before they are sent, and what it keeps of a complaint. */
import {expect} from '@open-wc/testing';
import {isWebKit} from '../support/engine.ts';
import '@pendopo/widgets/complaint.js';
import {Pendopo} from '@pendopo/sdk';
import {intake, receipt} from '../../stories/fixtures-complaints.ts';
import {make, next, putLoaded} from './elements.ts';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json'}});

/** A form whose server keeps what it is sent. */
async function form(answer: () => Response = () => json(receipt, 201)) {
  const sent: Request[] = [];
  const client = new Pendopo({
    server: `https://kantor-${crypto.randomUUID()}.example.go.id`,
    office: '12.19',
    prove: false,
    retries: 0,
    async fetch(input, init) {
      const request = new Request(input, init);
      if (request.url.endsWith('/intake')) return json(intake());
      sent.push(request.clone());
      return answer();
    },
  });
  const element = make('pendopo-complaint', {client, attributes: {office: '12.19'}});
  const root = await putLoaded(element);
  return {element, root, sent};
}

const one = <E extends Element>(root: ShadowRoot, selector: string) =>
  root.querySelector<E>(selector)!;

function write(root: ShadowRoot, text: string) {
  one<HTMLInputElement>(root, '[name=class][value=complaint]').checked = true;
  const area = one<HTMLTextAreaElement>(root, 'textarea');
  area.value = text;
  for (const type of ['input', 'change']) area.dispatchEvent(new Event(type, {bubbles: true}));
}

function pick(root: ShadowRoot, ...files: File[]) {
  const picked = one<HTMLInputElement>(root, '[type=file]');
  const all = new DataTransfer();
  for (const file of files) all.items.add(file);
  picked.files = all.files;
  for (const type of ['input', 'change']) picked.dispatchEvent(new Event(type, {bubbles: true}));
}

/** Once the form says something. */
async function says(root: ShadowRoot, words: RegExp) {
  for (;;) {
    if (words.test(root.textContent!)) return;
    await new Promise<void>(resolve => {
      const seen = new MutationObserver(() => {
        seen.disconnect();
        resolve();
      });
      seen.observe(root, {childList: true, subtree: true, characterData: true, attributes: true});
    });
  }
}

const telltale = 'GPS -3.17, 99.42';

/** A photo as a phone makes it: large, turned, and with where it was taken written inside. */
async function photo(width: number, height: number): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d')!;
  // Noise is what compresses worst.
  for (let n = 0; n < 20_000; n++) {
    context.fillStyle = `hsl(${(n * 47) % 360} 80% ${(n * 13) % 100}%)`;
    context.fillRect((n * 7919) % width, (n * 104_729) % height, 40, 40);
  }
  const blob = await new Promise<Blob>(done =>
    canvas.toBlob(made => done(made!), 'image/jpeg', 0.98),
  );
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const comment = new TextEncoder().encode(telltale);
  const segment = new Uint8Array([0xff, 0xfe, 0, comment.length + 2, ...comment]);
  return new File([bytes.slice(0, 2), segment, bytes.slice(2)], 'foto.jpg', {type: 'image/jpeg'});
}

describe('a photo', () => {
  it('is made small and loses what is written inside before it is sent', async function () {
    this.timeout(60_000);
    // WebKit sends a form with files well, but cannot read one back within the page.
    if (isWebKit) this.skip();
    const {element, root, sent} = await form();
    write(root, 'Contoh: lihat foto.');
    const raw = await photo(3000, 4000);
    expect(await raw.text()).to.contain(telltale);
    expect(raw.size).to.be.greaterThan(600_000);
    pick(root, raw);
    await says(root, /1 foto siap dikirim \(\d+ KB\)/);
    const submitted = next(element, 'pendopo-submit');
    one<HTMLButtonElement>(root, '.fill button.main').click();
    await submitted;
    const body = await sent.at(-1)!.formData();
    const [small] = body.getAll('photo') as File[];
    expect(small!.size).to.be.at.most(300_000);
    expect(await small!.text()).not.to.contain(telltale);
    const {width, height} = await createImageBitmap(small!);
    expect(Math.max(width, height)).to.be.at.most(1600);
    expect(height / width).to.be.closeTo(4 / 3, 0.01);
    expect(JSON.parse(String(body.get('draft')))).to.include({class: 'complaint'});
  });

  it('too many, or none at all, is told at once and nothing is sent', async function () {
    this.timeout(60_000);
    const {root, sent} = await form();
    write(root, 'Contoh.');
    const file = new File(['<html>'], 'foto.jpg', {type: 'image/jpeg'});
    pick(root, file, file, file, file);
    await says(root, /Paling banyak 3 foto/);
    pick(root, file);
    await says(root, /Berkas ke-1 bukan foto/);
    one<HTMLButtonElement>(root, '.fill button.main').click();
    await says(root, /Ada yang perlu diperbaiki/);
    expect(sent).to.be.empty;
    pick(root);
    await says(root, /Tulisan ini tersimpan|Belum dikirim/);
    expect(root.textContent).not.to.match(/bukan foto/);
  });
});

describe('what was written in a complaint', () => {
  it('is nowhere on the device once it was received and kept', async function () {
    this.timeout(60_000);
    const {element, root} = await form();
    const planted = 'KALIMAT-TANAMAN-42';
    write(root, planted);
    const submitted = next(element, 'pendopo-submit');
    one<HTMLButtonElement>(root, '.fill button.main').click();
    await submitted;
    await says(root, /7K3M9-QX4TB/);
    one<HTMLButtonElement>(root, '[data-act=done]').click();
    await says(root, /Ceritakan/);
    expect(one<HTMLTextAreaElement>(root, 'textarea').value).to.equal('');
    const stored = JSON.stringify([{...localStorage}, {...sessionStorage}]);
    for (const value of [planted, receipt.secret, receipt.number]) {
      expect(stored).not.to.contain(value);
      expect(location.href).not.to.contain(value);
    }
  });
});
