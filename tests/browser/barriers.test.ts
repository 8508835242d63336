import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openFirstName, until, withViewer } from './open-viewer.js';

/** Sources that differ and hedge, so that every kind of panel has something to show. */
const papers = {
  'morning.txt': '远望石化有限公司在重庆市涪陵区投资建设远望聚酯一体化项目，总投资20亿元。',
  'evening.txt': '远望石化有限公司在重庆市涪陵区投资建设远望聚酯一体化项目，总投资25亿元，明年投产。',
  'hedged.txt': '据传，远望石化有限公司有望在重庆市长寿区投资6亿元建设经编面料项目。',
  'full.txt': '合肥青禾半导体有限公司在合肥市投资8亿元建设晶圆项目。',
  'short.txt': '青禾半导体在合肥市投资8亿元。',
};
const question = '谁在涪陵投资了？';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv'], papers);

/** A part of the viewer: where it is, and how a user comes to it from the one before. */
interface Part {
  readonly name: string;
  readonly within: string;
  open(page: Page): Promise<unknown>;
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const onCanvas = async (page: Page, ...keys: string[]) => {
  await page.locator('.canvas').focus();
  await press(page, ...keys);
};
const goTo = async (page: Page, hash: string, there: string) => {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.locator(there).first().waitFor();
};

const graphParts: readonly Part[] = [
  { name: 'top bar', within: '.header', open: (page) => page.locator('.right .sums').first().waitFor() },
  { name: 'canvas and time', within: '.stage', open: async () => {} },
  { name: 'overview', within: '.right', open: async () => {} },
  {
    name: 'search, its menu open',
    within: '.search',
    open: async (page) => {
      await press(page, 'Control+k');
      await page.keyboard.type('huafeng');
      await page.locator('.suggestion[data-kind=entity]').first().waitFor();
    },
  },
  {
    name: 'commands',
    within: '.search',
    open: async (page) => {
      await press(page, 'Control+a', 'Delete');
      await page.locator('.suggestion[data-kind=command], .suggestion[data-kind=recent]').first().waitFor();
    },
  },
  {
    name: 'a thing',
    within: '.right',
    open: async (page) => {
      await press(page, 'Escape');
      await openFirstName(page, '远望石化');
      await page.locator('.right .relation-group').first().waitFor();
    },
  },
  {
    name: 'a note being written',
    within: '.right',
    open: async (page) => {
      await page.locator('.right .notes button').first().click();
      await page.locator('.right .notes textarea').waitFor();
    },
  },
  {
    name: 'a relation with its conflict',
    within: '.right',
    open: async (page) => {
      await page.locator('.right .relation-group .figure').filter({ hasText: /\d/ }).first().click();
      await page.locator('.right .passage mark').first().waitFor();
    },
  },
  {
    name: 'a sentence being doubted',
    within: '.right',
    open: async (page) => {
      await page.locator('.right .passage button[aria-expanded]').first().click();
      await page.locator('.right .doubt').first().waitFor();
    },
  },
  {
    name: 'several things',
    within: '.right',
    open: async (page) => {
      await onCanvas(page, 'Escape', 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowLeft');
      await page.getByTestId('several').waitFor();
    },
  },
  {
    name: 'ways between two things',
    within: '.right',
    open: async (page) => {
      await openFirstName(page, '建峰');
      await page.locator('.right .actions .square').first().click();
      await page.locator('.target input').fill('万凯新材料');
      await page.locator('.target .row').first().click();
      await page.locator('.right .ways').first().waitFor();
    },
  },
  {
    name: 'a filter, open',
    within: '.left',
    open: async (page) => {
      await page.locator('.filters .chip').first().click();
      await page.locator('.bars li').first().waitFor();
    },
  },
  {
    name: 'the table',
    within: '.listing',
    open: async (page) => {
      await onCanvas(page, 't');
      await page.locator('.listing tbody tr').first().waitFor();
    },
  },
  {
    name: 'the tree',
    within: '.listing',
    open: async (page) => {
      await onCanvas(page, 'Shift+T');
      await page.getByRole('treeitem').first().waitFor();
    },
  },
  {
    name: 'an answer, its sources and its query open',
    within: '.left',
    open: async (page) => {
      await press(page, 'Escape');
      await page.locator('.question input').fill(question);
      await press(page, 'Enter');
      await page.getByTestId('answer').locator('.rows .src button').first().click();
      for (const summary of await page.getByTestId('answer').locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'a question of which one is meant',
    within: '.left',
    open: async (page) => {
      await page.locator('.question input').fill('鼓楼区有哪些企业？');
      await press(page, 'Enter');
      await page.locator('.choice').first().waitFor();
    },
  },
  {
    name: 'share and export',
    within: '.dialog',
    open: async (page) => {
      await onCanvas(page, 'Control+s');
      await page.locator('.dialog').waitFor();
    },
  },
  {
    name: 'import',
    within: '.dialog',
    open: async (page) => {
      await press(page, 'Escape');
      await page.locator('.tools .main').click();
      await page.locator('.dialog textarea').waitFor();
    },
  },
  {
    name: 'a report of an import, and an offer to undo',
    within: '.dialog',
    open: async (page) => {
      await page.locator('.dialog textarea').fill('石桥机电有限公司投资3.2亿元，在重庆市长寿区建设电机项目。');
      await page.locator('.dialog .button.main').last().click();
      await page.getByTestId('import-report').waitFor();
    },
  },
];

const otherParts: readonly Part[] = [
  {
    name: 'the library',
    within: '.app',
    open: async (page) => {
      await press(page, 'Escape');
      await goTo(page, '#/documents', '.share');
    },
  },
  {
    name: 'a document that would be taken back',
    within: '.dialog',
    open: async (page) => {
      await page.locator('.cards .card-tools button.icon').last().click();
      await page.locator('.listed').first().waitFor();
      for (const summary of await page.locator('.listed summary').all()) await summary.click();
    },
  },
  {
    name: 'a document',
    within: '.app',
    open: async (page) => {
      await press(page, 'Escape');
      await page.locator('.card').filter({ hasText: 'fuling-materials' }).first().click();
      await page.locator('.mark').first().click();
      await page.locator('.claim-card').first().waitFor();
    },
  },
  { name: 'review', within: '.app', open: (page) => goTo(page, '#/review', '.review-list li') },
  {
    name: 'one judgement of several',
    within: '.dialog',
    open: async (page) => {
      await page.locator('.choose-all input').check();
      await page.locator('.bulk button').first().click();
      await until(page, `document.querySelector('.dialog .say')`);
    },
  },
  {
    name: 'what was decided',
    within: '.app',
    open: async (page) => {
      await press(page, 'Escape');
      await goTo(page, '#/decisions', '.history');
    },
  },
  {
    name: 'the console with a result',
    within: '.app',
    open: async (page) => {
      const query = 'MATCH (c:Company) RETURN c.name AS name LIMIT 3';
      await goTo(page, `#/console?cypher=${encodeURIComponent(query)}`, '.cm-content');
      await page.locator('.console .button.main').first().click();
      await page.locator('.console-table').waitFor();
    },
  },
  { name: 'the visual language', within: '.app', open: (page) => goTo(page, '#/visual', '.visual-part') },
  {
    name: 'the API',
    within: '.app',
    open: async (page) => {
      await goTo(page, '#/api', '.api li');
      await page.locator('.api summary').first().click();
    },
  },
];

/** What axe finds in a part in both themes, minor or not. */
async function findViolations(page: Page, within: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    const { violations } = await new AxeBuilder({ page }).include(within).analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${theme} ${id}: ${target.join(' ')} ${failureSummary}`);
  }
  return found;
}

/** What a mouse can click on and keys can't reach. */
const findUnreachable = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(`(() => {
    const reachable = 'button, a[href], input, select, textarea, summary, label, [tabindex], [role=option], [contenteditable=true]';
    return [...document.querySelectorAll(${JSON.stringify(`${within} *`)})]
      .filter((one) => getComputedStyle(one).cursor === 'pointer' && one.closest(reachable) === null)
      .map((one) => one.outerHTML.slice(0, 120));
  })()`);

describe.each(['zh', 'en'] as const)('every part of the viewer in %s', (language) => {
  it.each([
    ['the graph', '', graphParts],
    ['the other pages', '#/documents', otherParts],
  ] as const)(
    'is without barriers in both themes and within reach of keys: %s',
    async (_name, hash, parts) => {
      const page = await viewer.open({ language, hash });
      const barriers: Record<string, readonly string[]> = {};
      for (const { name, within, open } of parts) {
        try {
          await open(page);
        } catch (cause) {
          throw new Error(`${name}: could not be opened`, { cause });
        }
        barriers[name] = [
          ...(await findViolations(page, within)),
          ...(await findUnreachable(page, within)).map((html) => `no key reaches ${html}`),
        ];
      }
      expect(barriers).toEqual(Object.fromEntries(parts.map(({ name }) => [name, []])));
    },
    600_000,
  );
});
