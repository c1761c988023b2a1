/**
 * Every story is a test: it must draw, its play function must pass, axe must find nothing, and,
 * as for all browser tests, no error may escape. New stories files are found by themselves.
 */
import {expect} from '@open-wc/testing';
import {setProjectAnnotations} from '@storybook/web-components';
import axe from 'axe-core';
import {composeStories} from 'storybook/preview-api';
import stories from 'virtual:stories';
import preview from '../.storybook/preview.ts';

interface Story {
  run(context: {canvasElement: HTMLElement}): Promise<void>;
  parameters: {a11y?: {test?: 'off' | 'todo' | 'error'; options?: axe.RunOptions}};
}

const project = setProjectAnnotations(preview);

describe('stories', () => {
  it('are found', () => {
    expect(stories).to.not.be.empty;
  });

  for (const [file, module] of Object.entries(stories)) {
    describe(file, () => {
      const composed: Record<string, Story> = composeStories(module, project);
      for (const [name, story] of Object.entries(composed)) {
        it(name, () => check(story));
      }
    });
  }
});

async function check(story: Story) {
  const root = document.createElement('main');
  document.body.append(root);
  try {
    await story.run({canvasElement: root});
    const {test, options} = story.parameters.a11y ?? {};
    if (test !== 'off') expect(await violations(root, options)).to.equal('');
  } finally {
    root.remove();
  }
}

/** What axe objects to, with where, in words that can be acted on; empty if it is content. */
async function violations(root: Element, options?: axe.RunOptions): Promise<string> {
  const found = await axe.run(root, {resultTypes: ['violations'], ...options});
  return found.violations
    .map(({id, help, nodes}) => `${id}: ${help}${nodes.map(node => `\n  ${where(node)}`).join('')}`)
    .join('\n');
}

/** Inside shadow roots a target is a path, one selector for each root. */
function where({target}: axe.NodeResult): string {
  return target.flat().join(' >>> ');
}
