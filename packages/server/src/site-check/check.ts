import type {AssetStore} from '../assets.js';
import {type Embed, type Finding, type Level, levels} from './findings.js';
import {readApart} from './read-apart.js';
import {elementFindings} from './rules/elements.js';
import {frameFindings} from './rules/frames.js';
import {loadingFindings} from './rules/loading.js';
import {scriptFindings} from './rules/scripts.js';
import {type Asking, targetFindings} from './rules/targets.js';
import {traceFindings} from './rules/traces.js';
import {readSite} from './site.js';

/** What a page's check says. */
export interface Report {
  embeds: Embed[];
  /** What does not work, then what could be better. */
  findings: Finding[];
}

/** A page to check: as it was fetched, or its HTML alone. */
export interface Checked {
  html: string;
  url?: URL | undefined;
  policies?: readonly string[] | undefined;
}

const rank: Record<Level, number> = {fault: 0, hint: 1};

/**
 * Says what of ours is on a page and what keeps it from working. Nothing of the page is kept.
 *
 * @throws PageFault when its HTML cannot be read in reasonable time
 */
export async function checkSite(
  {html, url, policies = []}: Checked,
  asking: Asking,
  assets: AssetStore,
): Promise<Report> {
  const {home} = asking;
  const site = readSite({markup: await readApart(html), home, url, policies});
  const findings = [
    ...traceFindings(site),
    ...elementFindings(site),
    ...(await targetFindings(site, asking)),
    ...loadingFindings(site, home),
    ...scriptFindings(site, assets, home),
    ...frameFindings(site),
  ];
  return {
    embeds: site.embeds,
    findings: findings.sort((a, b) => rank[levels[a.code]] - rank[levels[b.code]]),
  };
}
