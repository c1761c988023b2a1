/** Starts the engines that `scripts/browsers.ts` found, for Web Test Runner. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer, type AddressInfo} from 'node:net';
import type {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import type {BrowserLauncher, TestRunnerCoreConfig} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {type Browsers, chromiumFlags} from '../../scripts/browsers.ts';

/** A cold browser on a busy two-core machine needs far longer than on a developer's. */
const START_TIMEOUT = 60_000;

export async function launchers({chromium, firefox, webkit}: Browsers): Promise<BrowserLauncher[]> {
  const found: BrowserLauncher[] = [];
  if (chromium) found.push(puppeteer('chrome', chromium, chromiumFlags));
  if (firefox) found.push(puppeteer('firefox', firefox));
  // The cast: its package was not compiled with exactOptionalPropertyTypes.
  if (webkit) found.push(new WebKitLauncher(webkit, await freePort()) as BrowserLauncher);
  return found;
}

/** Puppeteer speaks to both: DevTools protocol to Chromium, WebDriver BiDi to Firefox. */
function puppeteer(browser: 'chrome' | 'firefox', executablePath: string, args: string[] = []) {
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {browser, executablePath, args, headless: true, timeout: START_TIMEOUT},
  });
}

/** WebKitGTK through its own WebDriver, which, like the screen it needs, lives as long as this. */
class WebKitLauncher extends WebdriverLauncher {
  #browser: NonNullable<Browsers['webkit']>;
  #port: number;
  #processes: ChildProcess[] = [];

  constructor(browser: NonNullable<Browsers['webkit']>, port: number) {
    super({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      connectionRetryTimeout: START_TIMEOUT,
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitWebDriver knows the classic protocol only; without this BiDi is tried first.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: browser.miniBrowser, args: ['--automation']},
      } as WebdriverIO.Capabilities,
    });
    this.#browser = browser;
    this.#port = port;
    // A run that is interrupted never gets to `stop`.
    process.once('exit', () => this.#kill());
  }

  override async initialize(config: TestRunnerCoreConfig) {
    await super.initialize(config);
    this.name = 'WebKit';
    // In the bare locale of a container WebKit reports the language "C", which no API understands.
    const env: NodeJS.ProcessEnv = {...process.env, LC_ALL: process.env.LC_ALL ?? 'en_US.UTF-8'};
    if (this.#browser.xvfb) env.DISPLAY = await this.#startScreen();
    const driver = this.#spawn(this.#browser.driver, [`--port=${this.#port}`], 'ignore', env);
    await listening(this.#port, driver);
  }

  override async stop() {
    await super.stop();
    this.#kill();
  }

  /** The X server picks a free display itself, and writes its number once it takes clients. */
  async #startScreen(): Promise<string> {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const server = this.#spawn('Xvfb', args, 'pipe');
    const number = (server.stdio[3] as Readable).setEncoding('utf8');
    const [display] = await Promise.race([once(number, 'data'), died(server)]);
    return `:${display.trim()}`;
  }

  #spawn(command: string, args: string[], fd3: 'pipe' | 'ignore', env = process.env): ChildProcess {
    // Each leads a process group, so that the browsers below a driver can be ended with it.
    const stdio = ['ignore', 'ignore', 'ignore', fd3] as const;
    const child = spawn(command, args, {stdio: [...stdio], env, detached: true});
    this.#processes.push(child);
    return child;
  }

  #kill() {
    for (const {pid} of this.#processes.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid);
      } catch {
        // It is gone already, which is all that was wanted.
      }
    }
  }
}

async function died(child: ChildProcess): Promise<never> {
  const [reason] = await once(child, 'exit');
  throw new Error(`${child.spawnfile} ended at its start (${reason}).`);
}

/** The driver announces nothing when it is ready: that its port answers is the only event. */
async function listening(port: number, child: ChildProcess): Promise<void> {
  let alive = true;
  const answers = async () => {
    while (alive) {
      const socket = connect(port, '127.0.0.1');
      try {
        await once(socket, 'connect');
        return;
      } catch {
        await pause(20);
      } finally {
        socket.destroy();
      }
    }
  };
  await Promise.race([answers(), died(child).finally(() => (alive = false))]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}
