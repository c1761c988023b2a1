/** Writes what each engine ran to a file, for `scripts/test.ts` to add up. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Holds the counts of all browsers together, and of each under `browsers`. */
export const COUNTS_FILE = '.cache/browser-tests.json';

export function countsReporter(): Reporter {
  return {
    start() {
      // A run that breaks must not leave the counts of the one before it.
      rmSync(COUNTS_FILE, {force: true});
    },
    stop({sessions}) {
      const browsers: Record<string, Counts> = {};
      for (const session of sessions) {
        browsers[session.browser.name] = add(browsers[session.browser.name], count(session));
      }
      const total = Object.values(browsers).reduce(add, none());
      mkdirSync(dirname(COUNTS_FILE), {recursive: true});
      writeFileSync(COUNTS_FILE, JSON.stringify({...total, browsers}, null, 2));
    },
  };
}

function count(session: TestSession): Counts {
  const counts = none();
  for (const test of allTests(session.testResults)) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  // A page that crashed, did not load or failed in a hook has no failed test to show for it.
  if (!session.passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

function allTests(suite: TestSuiteResult | undefined): TestResult[] {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}

function add(a = none(), b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

function none(): Counts {
  return {passed: 0, failed: 0, skipped: 0};
}
