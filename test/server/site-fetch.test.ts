/** What the check of sites fetches, and above all what it does not. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';
import {type Bounds, fetchPage, isPublic, PageFault} from '@pendopo/server';
import {temporaryFolder} from './fixtures.ts';
import {
  type FakeSites,
  fakeSites,
  type Names,
  otherPublicAddress,
  publicAddress,
} from './site-network.ts';

const home = 'https://pendopo.example';
const site = 'http://desa.example/';
const page = '<!doctype html><title>Desa Contoh</title><p>Selamat datang';

const asHtml: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page);
};

const names: Names = {'desa.example': [[publicAddress]]};
const usual: Bounds = {time: 5000, size: 100_000, redirects: 5};

const open = (t: TestContext, answer: RequestListener = asHtml, known: Names = names) =>
  fakeSites(t, known, answer);

const fetched = (text: string, {network}: FakeSites, bounds: Partial<Bounds> = {}) =>
  fetchPage(text, {home, network, bounds: {...usual, ...bounds}});

/** Waits for the refusal, and says which. */
async function refusal(asking: Promise<unknown>): Promise<string> {
  const error = await asking.then(
    () => assert.fail('was fetched'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof PageFault, String(error));
  return error.code;
}

describe('a page of a public site', () => {
  it('is fetched from the address that its name stands for', async t => {
    const sites = await open(t);
    const {html, url, policies} = await fetched(site, sites);
    assert.deepEqual([html, url.href, policies], [page, site, []]);
    assert.deepEqual(sites.connected, [`${publicAddress}:80`]);
  });

  it('is asked for by a stranger who says who it is', async t => {
    const sites = await open(t);
    await fetched(`${site}a?b=c#d`, sites);
    const [headers] = sites.headers;
    assert.equal(headers!['user-agent'], `Pendopo-Periksa/1.0 (+${home}/periksa)`);
    assert.equal(headers!['host'], 'desa.example');
    for (const name of ['cookie', 'authorization', 'referer', 'origin']) {
      assert.equal(headers![name], undefined, name);
    }
  });

  it('may be typed without http://, and reached over IPv6', async t => {
    const sites = await open(t, asHtml, {'desa.example': [[otherPublicAddress]]});
    assert.equal((await fetched('  Desa.example/profil ', sites)).url.pathname, '/profil');
    await fetched('desa.example:80/profil', sites);
    assert.deepEqual(sites.connected, Array(2).fill(`${otherPublicAddress}:80`));
  });

  for (const [encoding, pack] of Object.entries({
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
  })) {
    it(`is unpacked from ${encoding}`, async t => {
      const sites = await open(t, (_, response) => {
        response.writeHead(200, {'content-type': 'text/html', 'content-encoding': encoding});
        response.end(pack(Buffer.from(page)));
      });
      assert.equal((await fetched(site, sites)).html, page);
    });
  }

  it('is read in its own letters', async t => {
    const sites = await open(t, (_, response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=iso-8859-1'});
      response.end(Buffer.from([0xe9]));
    });
    assert.equal((await fetched(site, sites)).html, 'é');
  });

  it('brings all of its policies', async t => {
    const sites = await open(t, (_, response) => {
      response.setHeader('content-security-policy', ["frame-src 'self'", "script-src 'none'"]);
      response.setHeader('content-type', 'text/html');
      response.end(page);
    });
    assert.deepEqual((await fetched(site, sites)).policies, [
      "frame-src 'self'",
      "script-src 'none'",
    ]);
  });

  it('is followed to where it moved, with each name looked up', async t => {
    const known = {...names, 'www.desa.example': [[otherPublicAddress]]};
    const sites = await open(
      t,
      (request, response) => {
        if (request.headers.host !== 'desa.example') return asHtml(request, response);
        response.writeHead(301, {location: '//www.desa.example/baru'}).end('x');
      },
      known,
    );
    const {url} = await fetched(site, sites);
    assert.equal(url.href, 'http://www.desa.example/baru');
    assert.deepEqual(sites.connected, [`${publicAddress}:80`, `${otherPublicAddress}:80`]);
  });
});

describe('addresses that are not public', () => {
  const closed = [
    ...[
      '0.0.0.0',
      '0.1.2.3',
      '10.0.0.1',
      '100.64.0.1',
      '100.127.255.254',
      '127.0.0.1',
      '127.9.9.9',
    ],
    ...['169.254.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1'],
    ...['192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.9', '224.0.0.1', '240.0.0.1'],
    ...['255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1'],
    ...['::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::1', '100::1', 'fc00::1'],
    ...['fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2001::1', '2001:db8::1'],
    ...['2002:7f00:1::', '2002:a00:1::1', '3fff::1', '5f00::1', 'fd00:ec2::254'],
  ];
  const open4 = ['1.1.1.1', '8.8.8.8', '36.86.1.1', '100.63.255.255', '100.128.0.1', '172.15.0.1'];
  const open6 = ['2001:4860:4860::8888', '2606:4700::1111', '2400:cb00::1', '2a00:1450::1'];

  it('are told from those that are', () => {
    assert.deepEqual(closed.filter(isPublic), []);
    assert.deepEqual(
      [...open4, ...open6, '172.32.0.1'].filter(one => !isPublic(one)),
      [],
    );
    for (const none of ['', 'localhost', '8.8.8', '08.8.8.8', '8.8.8.8/32']) {
      assert.equal(isPublic(none), false, none);
    }
  });

  for (const address of closed) {
    it(`${address} is refused, whatever name stands for it`, async t => {
      const sites = await open(t, asHtml, {'desa.example': [[address]]});
      assert.equal(await refusal(fetched(site, sites)), 'not-public');
      assert.deepEqual(sites.connected, []);
    });
  }

  const spelled = [
    ...[
      '127.0.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '017700000001',
      '127.1',
      '0',
    ],
    ...[
      '127.0.0.1.',
      '１２７.０.０.１',
      '127。0。0。1',
      '%31%32%37.0.0.1',
      '169.254.169.254',
      '2852039166',
    ],
    ...['0xa9fea9fe', '0251.0376.0251.0376', '10.1', '192.168.257', '0xc0a80101', '[::1]', '[::]'],
    ...[
      '[::ffff:127.0.0.1]',
      '[::ffff:a9fe:a9fe]',
      '[0:0:0:0:0:ffff:7f00:1]',
      '[fe80::1]',
      '[fd00::1]',
    ],
    ...['[64:ff9b::a9fe:a9fe]', '[::127.0.0.1]'],
  ];
  for (const host of spelled) {
    it(`http://${host}/ is refused without being looked up`, async t => {
      const sites = await open(t);
      assert.equal(await refusal(fetched(`http://${host}/`, sites)), 'not-public');
      assert.deepEqual([sites.connected, sites.asked], [[], []]);
    });
  }

  it('localhost is looked up like any name, and refused', async t => {
    const known = {localhost: [['127.0.0.1', '::1']], 'localhost.': [['127.0.0.1']]};
    const sites = await open(t, asHtml, known);
    for (const host of ['localhost', 'LOCALHOST', 'localhost.']) {
      assert.equal(await refusal(fetched(`http://${host}/`, sites)), 'not-public');
    }
    assert.equal(await refusal(fetchPage('http://localhost/', {home})), 'not-public');
    assert.deepEqual(sites.connected, []);
  });

  it('are passed over where a name has a public one too', async t => {
    const sites = await open(t, asHtml, {'desa.example': [['10.0.0.1', publicAddress]]});
    await fetched(site, sites);
    assert.deepEqual(sites.connected, [`${publicAddress}:80`]);
  });
});

describe('a name that changes what it stands for (DNS rebinding)', () => {
  it('is looked up once: the connection goes to what was checked', async t => {
    const sites = await open(t, asHtml, {'desa.example': [[publicAddress], ['127.0.0.1']]});
    await fetched(site, sites);
    assert.deepEqual(sites.asked, ['desa.example']);
    assert.deepEqual(sites.connected, [`${publicAddress}:80`]);
  });

  it('is checked anew at a redirect to itself', async t => {
    const known = {'desa.example': [[publicAddress], ['169.254.169.254']]};
    const sites = await open(
      t,
      (_, response) => void response.writeHead(302, {location: '/'}).end(),
      known,
    );
    assert.equal(await refusal(fetched(site, sites)), 'not-public');
    assert.deepEqual(sites.connected, [`${publicAddress}:80`]);
  });
});

describe('redirects', () => {
  const to =
    (location: string): RequestListener =>
    (_, response) =>
      void response.writeHead(302, {location}).end();

  for (const [location, code] of Object.entries({
    'http://127.0.0.1/': 'not-public',
    'http://169.254.169.254/latest/meta-data/': 'not-public',
    'http://[::1]/': 'not-public',
    'http://dalam.example/': 'not-public',
    'http://desa.example:8080/': 'port',
    'https://desa.example:22/': 'port',
    'file:///etc/passwd': 'scheme',
    'ftp://desa.example/': 'scheme',
    'javascript:alert(1)': 'scheme',
    'gopher://desa.example:80/': 'scheme',
    'http://admin:rahasia@desa.example/': 'userinfo',
    'http://[oops/': 'not-an-address',
  })) {
    it(`to ${location} are not followed (${code})`, async t => {
      const sites = await open(t, to(location), {...names, 'dalam.example': [['10.1.2.3']]});
      assert.equal(await refusal(fetched(site, sites)), code);
      assert.equal(sites.connected.length, 1);
    });
  }

  it('without end are given up after five', async t => {
    let times = 0;
    const sites = await open(t, (_, response) => {
      response.writeHead(302, {location: `/${++times}`}).end();
    });
    assert.equal(await refusal(fetched(site, sites)), 'too-many-redirects');
    assert.equal(sites.connected.length, 6);
  });
});

describe('other addresses', () => {
  for (const [text, code] of Object.entries({
    'ftp://desa.example/': 'scheme',
    'file:///etc/passwd': 'scheme',
    'data:text/html,x': 'scheme',
    'javascript:alert(1)': 'scheme',
    'ws://desa.example/': 'scheme',
    'http://desa.example:8080/': 'port',
    'https://desa.example:22/': 'port',
    'desa.example:3306': 'port',
    'http://user@desa.example/': 'userinfo',
    'http://8.8.8.8@127.0.0.1/': 'userinfo',
    'http://': 'not-an-address',
    '': 'not-an-address',
    'http://256.256.256.256/': 'not-an-address',
    'http://tidak-ada.example/': 'not-found',
  })) {
    it(`${text || 'nothing'} is refused (${code})`, async t => {
      const sites = await open(t);
      assert.equal(await refusal(fetched(text, sites)), code);
      assert.deepEqual(sites.connected, []);
    });
  }
});

describe('what a site may answer', () => {
  it('is given up when it is too slow, in its head or in its body', async t => {
    for (const begin of [false, true]) {
      const sites = await open(t, (_, response) => {
        if (begin) response.writeHead(200, {'content-type': 'text/html'}).write('<p>');
      });
      assert.equal(await refusal(fetched(site, sites, {time: 200})), 'too-slow');
    }
  });

  it('is given up when it drips on and on', async t => {
    const sites = await open(t, (_, response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      const timer = setInterval(() => response.write('<p>'), 20);
      response.once('close', () => clearInterval(timer));
    });
    assert.equal(await refusal(fetched(site, sites, {time: 300})), 'too-slow');
  });

  it('is given up when its name is not resolved in time', async () => {
    const network = {resolve: () => new Promise<never>(() => {}), connect: () => assert.fail()};
    const asking = fetchPage(site, {home, network, bounds: {...usual, time: 100}});
    assert.equal(await refusal(asking), 'too-slow');
  });

  it('is dropped as soon as it is too big', async t => {
    let closed: Promise<unknown> | undefined;
    const sites = await open(t, (_, response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      closed = once(response, 'close');
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    assert.equal(await refusal(fetched(site, sites)), 'too-big');
    await closed;
  });

  it('is dropped when it grows while it is unpacked', async t => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'x'));
    assert.ok(bomb.length < usual.size);
    const sites = await open(t, (_, response) => {
      response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(bomb);
    });
    assert.equal(await refusal(fetched(site, sites)), 'too-big');
  });

  it('is not read when it is no HTML', async t => {
    for (const type of ['application/pdf', 'image/png', 'application/json', 'text/plain', '']) {
      const sites = await open(t, (_, response) => {
        response.writeHead(200, type ? {'content-type': type} : {}).end(page);
      });
      assert.equal(await refusal(fetched(site, sites)), 'not-html', type);
    }
  });

  it('is told when it is an error, or no HTTP at all', async t => {
    const missing = await open(t, (_, response) => void response.writeHead(404).end());
    const error = await fetched(site, missing).catch((reason: unknown) => reason);
    assert.ok(error instanceof PageFault && error.code === 'bad-status' && error.said === '404');
    const rude = await open(t, request => request.socket.destroy());
    assert.equal(await refusal(fetched(site, rude)), 'no-answer');
    const broken = await open(t, (_, response) => {
      response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end('no');
    });
    assert.equal(await refusal(fetched(site, broken)), 'no-answer');
  });
});

describe('https', () => {
  const certificate = (t: TestContext, name: string) => {
    const folder = temporaryFolder(t);
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    const args = [...kind, '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject];
    execFileSync('openssl', args, {stdio: 'ignore'});
    return {key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8')};
  };

  it('is held to the name that was asked for, not to the address', async t => {
    const own = certificate(t, 'desa.example');
    const sites = await fakeSites(t, names, asHtml, {...own, ca: own.cert});
    assert.equal((await fetched('https://desa.example/', sites)).html, page);
    assert.deepEqual(sites.connected, [`${publicAddress}:443`]);
  });

  it('with a certificate of nobody, or for another name, is told', async t => {
    const own = certificate(t, 'desa.example');
    const strange = await fakeSites(t, names, asHtml, own);
    assert.equal(await refusal(fetched('https://desa.example/', strange)), 'certificate');
    const other = certificate(t, 'lain.example');
    const wrong = await fakeSites(t, names, asHtml, {...other, ca: other.cert});
    assert.equal(await refusal(fetched('https://desa.example/', wrong)), 'certificate');
  });
});
