/**
 * The browsers that tests and measurements run in: finds Chromium, Firefox and WebKitGTK, and on a
 * bare Debian machine installs them. `node scripts/browsers.ts` does just that.
 *
 * Nothing is downloaded from a browser maker: a CI machine often reaches its distribution only.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** How tests and benchmarks start Chromium. */
export const chromiumFlags = [
  // Chromium refuses to sandbox itself as root; everyone else keeps the sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // Nothing may call home: a closed network turns each try into a wait.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browsers {
  chromium?: string;
  firefox?: string;
  /** `xvfb`: there is no screen here, so one must be started before the driver. */
  webkit?: {driver: string; miniBrowser: string; xvfb: boolean};
}

type Name = keyof Browsers;

interface Engine<N extends Name> {
  label: string;
  /** Environment variable that names the binary and beats everything found. */
  override: string;
  /** Debian packages that bring the engine. */
  packages: string[];
  find(override?: string): Browsers[N];
}

const {env, platform} = process;
const isRoot = process.getuid?.() === 0;

const engines: {[N in Name]-?: Engine<N>} = {
  chromium: {
    label: 'Chromium',
    override: 'CHROME_PATH',
    // Where containers forbid user namespaces, only this helper lets a normal user's Chromium start.
    packages: ['chromium', 'chromium-sandbox'],
    find: override =>
      firstThatRuns(override, {
        commands: [
          'chromium',
          'chromium-browser',
          'google-chrome-stable',
          'google-chrome',
          'microsoft-edge-stable',
          'microsoft-edge',
        ],
        macApps: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
        windowsPaths: [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ],
      }),
  },
  firefox: {
    label: 'Firefox',
    override: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    find: override =>
      firstThatRuns(override, {
        commands: ['firefox', 'firefox-esr'],
        macApps: ['Firefox'],
        windowsPaths: ['Mozilla Firefox/firefox.exe'],
      }),
  },
  webkit: {
    label: 'WebKit',
    override: 'WEBKIT_MINIBROWSER',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find(override) {
      const [driver] = onPath(['WebKitWebDriver']);
      // Highest API version first; MiniBrowser itself cannot be asked, it needs a screen to answer.
      const [miniBrowser] = override
        ? [override].filter(existsSync)
        : globSync('/usr/{lib,lib/*,libexec}/webkit{2,}gtk-*/MiniBrowser').sort().reverse();
      const xvfb = !env.DISPLAY && !env.WAYLAND_DISPLAY;
      if (!driver || !miniBrowser || !runs(driver, '--help')) return undefined;
      if (xvfb && onPath(['Xvfb']).length === 0) return undefined;
      return {driver, miniBrowser, xvfb};
    },
  },
};

/** The engines to use: all, or those named in `BROWSERS=chromium,firefox`. */
function wantedEngines(): Name[] {
  const all = Object.keys(engines) as Name[];
  const wanted = env.BROWSERS?.split(',') ?? all;
  const unknown = wanted.filter(name => !all.includes(name as Name));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${all.join(', ')}.`);
  }
  return all.filter(name => wanted.includes(name));
}

/** Finds the engines, installing what is missing where that is wished and allowed. */
export async function findBrowsers({install}: {install: boolean}): Promise<Browsers> {
  const found: Browsers = {};
  for (const name of wantedEngines()) locate(name, found, install);
  return found;
}

/**
 * What a test run needs: every engine where `CI=true`, at least one elsewhere, so that nobody is
 * kept from running the tests by a browser their system does not have.
 */
export async function requireBrowsers(): Promise<Browsers> {
  const found = await findBrowsers({install: true});
  const missing = wantedEngines().filter(name => !found[name]);
  const enough = env.CI === 'true' ? missing.length === 0 : Object.keys(found).length > 0;
  if (!enough) {
    const ways = missing.map(name => {
      const {label, packages, override} = engines[name];
      return `  ${label}: apt-get install ${packages.join(' ')}, or set ${override}`;
    });
    throw new Error(['A browser that the tests need is missing.', ...ways].join('\n'));
  }
  return found;
}

/** Looks for one engine, says what came of it, and adds it to `found`. */
function locate(name: Name, found: Browsers, install: boolean) {
  const {label, override, packages, find} = engines[name];
  const say = (text: string) => console.log(`${label.padEnd(8)}  ${text}`);

  const path = env[override];
  let browser = find(path);
  let source = path ? override : 'installed';
  // Falling back to another browser would hide that the one asked for was not tested.
  if (path && !browser) throw new Error(`${override}=${path} does not run.`);
  if (!browser && install && mayInstall()) {
    say(`installing ${packages.join(' ')}`);
    if (aptInstall(packages)) browser = find();
    source = 'just installed';
  }
  if (!browser) return say('not found, skipped');

  Object.assign(found, {[name]: browser});
  say(`${typeof browser === 'string' ? browser : browser.miniBrowser} (${source})`);
}

interface Places {
  commands: string[];
  /** Firefox's binary is in lower case, but so forgiving is the Mac's file system by default. */
  macApps: string[];
  /** Below any of the folders Windows installs programs in. */
  windowsPaths: string[];
}

function firstThatRuns(override: string | undefined, {commands, macApps, windowsPaths}: Places) {
  const windowsRoots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  const candidates = override
    ? [override]
    : platform === 'win32'
      ? windowsRoots.flatMap(root => (root ? windowsPaths.map(path => join(root, path)) : []))
      : platform === 'darwin'
        ? macApps.map(app => `/Applications/${app}.app/Contents/MacOS/${app}`)
        : onPath(commands);
  return candidates.find(path => existsSync(path) && runs(path, '--version'));
}

function onPath(commands: string[]): string[] {
  // Daemons and cron often run without the folders that snaps and system tools live in.
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands.flatMap(name => folders.map(folder => join(folder, name)).filter(existsSync));
}

/** Broken installs and stubs that only point to a store exist too, so a file is not enough. */
function runs(path: string, harmlessFlag: string): boolean {
  // On Windows browsers do not answer `--version`, they open a window.
  if (platform === 'win32') return true;
  return spawnSync(path, [harmlessFlag], {stdio: 'ignore', timeout: 30_000}).status === 0;
}

function mayInstall(): boolean {
  if (platform !== 'linux' || onPath(['apt-get']).length === 0) return false;
  return isRoot || spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0;
}

let listsAreFresh = false;

function aptInstall(packages: string[]): boolean {
  listsAreFresh ||= aptGet('update');
  // Without any font, text has no size and every measurement of it is wrong.
  const fonts = globSync('/usr/share/fonts/**/*.{ttf,otf,ttc,pfb}').length > 0;
  const wanted = fonts ? packages : [...packages, 'fonts-liberation'];
  return aptGet('install', '--yes', '--no-install-recommends', ...wanted);
}

function aptGet(...args: string[]): boolean {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  // Another apt may be at work on a machine that has just started.
  command.push('-o', 'DPkg::Lock::Timeout=300', ...args);
  const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
  return spawnSync(program, rest, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

if (import.meta.main) await requireBrowsers();
