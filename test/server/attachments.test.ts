/** Files that people attach: known by what is in them, with nothing left in them but that. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isInvalidRequestError} from '@pendopo/sdk';
import {AttachmentFault, cleanFile} from '@pendopo/server';
import fc from 'fast-check';
import {clientOf, draft, file, jpeg, png, telltales, tiff, webp} from './complaint-fixtures.ts';
import {openApp} from './fixtures.ts';

const kinds = {jpeg, png, webp};
type Kind = keyof typeof kinds;

const refused = (data: Buffer | string, code: string, rules = {}) =>
  assert.throws(
    () => cleanFile(Buffer.from(data as string), rules),
    (error: AttachmentFault) => error instanceof AttachmentFault && error.code === code,
  );

/** The orientation that a cleaned file says, found by looking for what a reader looks for. */
function orientationIn(data: Buffer): number {
  const at = data.indexOf(Buffer.from('MM\0*', 'latin1'));
  return at < 0 ? 1 : data.readUInt16BE(at + 18);
}

describe('a picture', () => {
  for (const kind of Object.keys(kinds) as Kind[]) {
    it(`as ${kind} loses place, time, device, comments and what hangs on its end`, () => {
      const dirty = kinds[kind]({tail: '<script>alert(1)</script>PK\x03\x04'});
      for (const told of [...telltales, '<script>', 'PK\x03\x04']) {
        assert.ok(dirty.includes(told), `the test's own file must hold ${told}`);
      }
      const {type, bytes} = cleanFile(dirty);
      assert.equal(type, `image/${kind}`);
      for (const told of [...telltales, '<script>', 'PK\x03\x04', 'Photoshop']) {
        assert.ok(!bytes.includes(told), `${told} is still there`);
      }
    });

    it(`as ${kind} keeps which way is up, and only says so when it is turned`, () => {
      for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
        const {bytes} = cleanFile(kinds[kind]({orientation}));
        assert.equal(orientationIn(bytes), orientation);
      }
      for (const nonsense of [0, 9, 65535]) {
        assert.equal(orientationIn(cleanFile(kinds[kind]({orientation: nonsense})).bytes), 1);
      }
    });

    it(`as ${kind} is the same when it is cleaned twice`, () => {
      const once = cleanFile(kinds[kind]({orientation: 6})).bytes;
      assert.deepEqual(cleanFile(once).bytes, once);
    });

    it(`as ${kind} that is cut off anywhere is broken, or no picture`, () => {
      const whole = cleanFile(kinds[kind]()).bytes;
      for (let length = 0; length < whole.length; length++) {
        assert.throws(() => cleanFile(whole.subarray(0, length)), AttachmentFault, `${length}`);
      }
    });

    it(`as ${kind} with any byte changed is cleaned or refused, and nothing else`, () => {
      const whole = kinds[kind]();
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
          const changed = Buffer.from(whole);
          changed[at] = value;
          try {
            cleanFile(changed);
          } catch (error) {
            assert.ok(error instanceof AttachmentFault, String(error));
          }
        }),
        {numRuns: 500},
      );
    });
  }

  it('has the size that its own data says', () => {
    const {width, height} = cleanFile(jpeg({width: 1200, height: 1600}));
    assert.deepEqual([width, height], [1200, 1600]);
    assert.deepEqual(
      ['width', 'height'].map(name => cleanFile(webp())[name as 'width']),
      [1, 1],
    );
  });

  it('is refused when it has no size, or one that fills the memory of who opens it', () => {
    refused(jpeg({width: 0}), 'broken-file');
    refused(jpeg({width: 16_385}), 'too-large');
    refused(jpeg({width: 16_000, height: 16_000}), 'too-large');
    refused(Buffer.concat([jpeg(), Buffer.alloc(10_000_000)]), 'too-large');
  });

  it('with metadata that cannot be read is taken without it', () => {
    const broken = Buffer.from(jpeg());
    const at = broken.indexOf(tiff(1).subarray(0, 8));
    broken.writeUInt32BE(0xfffffff0, at + 4);
    assert.equal(orientationIn(cleanFile(broken).bytes), 1);
  });
});

describe('what only calls itself a picture', () => {
  const fakes = {
    HTML: '<!doctype html><script>alert(1)</script>',
    SVG: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'a zip': 'PK\x03\x04\x14\0\0\0',
    'a GIF': 'GIF89a\x01\0\x01\0',
    'a PDF': '%PDF-1.7\n%%EOF',
    nothing: '',
    'the first bytes of a JPEG': '\xff\xd8\xff\xe0',
  };
  for (const [what, data] of Object.entries(fakes)) {
    it(`and is ${what} is refused beside the field, in words`, async t => {
      const app = await openApp(t);
      const photo = [file(Buffer.from(data, 'latin1'))];
      if (!data) return refused(data, 'not-a-picture');
      const sent = clientOf(app).complaints.create(draft(), {files: {photo}});
      const error = await sent.then(
        () => assert.fail('it was taken'),
        (reason: unknown) => reason,
      );
      assert.ok(isInvalidRequestError(error));
      const {pointer, detail} = error.problem.errors![0]!;
      assert.equal(pointer, '/json/photo');
      assert.match(detail, /bukan foto|rusak/);
    });
  }

  it('names which of several it is', async t => {
    const app = await openApp(t);
    const photo = [file(jpeg()), file('bukan foto'), file(png())];
    await assert.rejects(
      clientOf(app, 'en').complaints.create(draft(), {files: {photo}}),
      (error: unknown) =>
        isInvalidRequestError(error) &&
        error.problem.errors?.[0]?.detail.startsWith('File 2: This file is not a photo.') === true,
    );
  });
});

describe('a PDF', () => {
  const pdf = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

  it('is taken where it may come, up to its end', () => {
    refused(pdf, 'not-a-picture');
    const {type, bytes} = cleanFile(Buffer.from(`${pdf}\nPK\x03\x04`), {pdf: true});
    assert.equal(type, 'application/pdf');
    assert.equal(bytes.toString(), `${pdf}\n`);
  });

  it('without an end is broken, and one that acts by itself is not taken', () => {
    refused('%PDF-1.7\n', 'broken-file', {pdf: true});
    refused(pdf.replace('/Catalog', '/Catalog/OpenAction<</JavaScript(x)>>'), 'not-allowed', {
      pdf: true,
    });
    refused('<html>', 'not-allowed', {pdf: true});
  });
});
