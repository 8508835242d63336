import type { Page } from 'playwright-core';
import { pickFrom } from '../../../scripts/made-up/random.js';

const words = ['huafeng', '涪陵', '建峰', 'CATL', '宁德', '白涛', 'jf', '聚酯', 'zzzz', '91500', '万凯新材料', '重庆'];
const questions = [
  '谁在涪陵投资了？',
  'Who invested in Fuling?',
  '涪陵区有哪些企业？',
  '万凯新材料的客户有哪些？',
  '鼓楼区有哪些企业？',
  '天气怎么样？',
];
const canvasKeys = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowRight', 'Enter', 'Escape', '+', '-', '0'],
  ...['e', 'f', 'h', 'p', 'n', 'l', 'Delete', 't', 'Shift+T', 'Control+a', 'Control+z', 'Control+z', 'Control+Shift+z'],
];
const anyKeys = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'Control+k',
];
const pages = ['#/documents', '#/review', '#/decisions', '#/console', '#/api', '#/graph', '#/graph?list=tree'];
const windows = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/**
 * What a hand can click on now: not covered, in the window, leading to no other site. Nothing that takes a source out of
 * the graph for good: a walk through an empty graph meets little.
 */
const findTargets = (within: string): string => `(() => {
  const wanted = 'button, summary, [role=option], [role=treeitem], tr[tabindex], a[href^="#"], input[type=checkbox], select';
  const isLibrary = document.querySelector('.app')?.dataset.page === 'documents';
  return [...document.querySelectorAll(${JSON.stringify(within)})]
    .flatMap((part) => [...part.querySelectorAll(wanted)])
    .filter((one) => !one.disabled && !(isLibrary && one.closest('.dialog') && one.classList.contains('main')))
    .map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, one, width };
    })
    .filter(({ x, y, width, one }) => width > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight && one.contains(document.elementFromPoint(x, y)))
    .map(({ x, y }) => ({ x, y }));
})()`;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One step back, as far as the viewer goes: the page before it, on which a test sets theme and language, is none of its. */
const goBack = `navigation.entries()[navigation.currentEntry.index - 1]?.sameDocument && history.back()`;

/** What a user without a plan does. Each act is named, so that a walk can be told and gone again. */
export function createWanderer(page: Page, random: () => number) {
  const pick = <Item>(items: readonly Item[]): Item => pickFrom(items, random);

  async function clickWithin(part: string): Promise<void> {
    const spots = await page.evaluate<Spot[]>(findTargets(part));
    if (spots.length === 0) return;
    const { x, y } = pick(spots);
    await page.mouse.click(x, y);
  }
  /** Away from a dialog or a panel while what the hand passed over still changes its colour. */
  async function leaveInAHurry(): Promise<void> {
    const spots = await page.evaluate<Spot[]>(findTargets('.dialog, .right'));
    if (spots.length === 0) return;
    const { x, y } = pick(spots);
    await page.mouse.move(x, y);
    await page.waitForTimeout(40);
    if ((await page.locator('.dialog').count()) === 0)
      await page.evaluate(`document.querySelector('.canvas')?.focus()`);
    await page.keyboard.press('Escape');
  }
  async function spotOnCanvas(): Promise<Spot | undefined> {
    const box = await page.evaluate<{ left: number; top: number; width: number; height: number } | null>(
      `(() => { const one = document.querySelector('.canvas'); if (!one) return null; const { left, top, width, height } = one.getBoundingClientRect(); return { left, top, width, height }; })()`,
    );
    if (box === null) return undefined;
    // Half the time at a thing, else wherever the hand falls.
    const things = await page.evaluate<Spot[]>(
      `Object.keys(window.tupuScene?.readPoints() ?? {}).map((id) => tupuScene.locate(id)).filter((at) => at && at.x > 0 && at.y > 0 && at.x < ${box.width} && at.y < ${box.height})`,
    );
    const thing = things.length > 0 && random() < 0.5 ? pick(things) : undefined;
    const { x, y } = thing ?? { x: random() * box.width, y: random() * box.height };
    return { x: box.left + x, y: box.top + y };
  }
  async function drag(withShift: boolean): Promise<void> {
    const from = await spotOnCanvas();
    if (from === undefined) return;
    if (withShift) await page.keyboard.down('Shift');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let step = 0; step < 3; step++)
      await page.mouse.move(from.x + (random() - 0.5) * 300, from.y + (random() - 0.5) * 300, { steps: 3 });
    await page.mouse.up();
    if (withShift) await page.keyboard.up('Shift');
  }

  const acts: ReadonlyArray<readonly [name: string, weight: number, act: () => Promise<unknown>]> = [
    ['click', 12, () => clickWithin('body')],
    ['click a panel', 8, () => clickWithin('.right, .left')],
    ['click a dialog', 6, () => clickWithin('.dialog')],
    ['leave in a hurry', 10, () => leaveInAHurry()],
    ['click the list', 4, () => clickWithin('.listing')],
    ['layout', 2, () => clickWithin('.layouts')],
    ['filter', 4, () => clickWithin('.filters, .legend')],
    ['time', 2, () => clickWithin('.time')],
    ['language or theme', 2, () => clickWithin('.tools')],
    ['click the canvas', 8, async () => at(await spotOnCanvas(), ({ x, y }) => page.mouse.click(x, y))],
    ['open on the canvas', 3, async () => at(await spotOnCanvas(), ({ x, y }) => page.mouse.dblclick(x, y))],
    ['drag', 4, () => drag(false)],
    ['encircle', 2, () => drag(true)],
    [
      'wheel',
      4,
      async () =>
        at(await spotOnCanvas(), async ({ x, y }) => {
          await page.mouse.move(x, y);
          await page.mouse.wheel(0, (random() - 0.5) * 600);
        }),
    ],
    [
      'canvas key',
      14,
      async () => {
        await page.evaluate(`document.querySelector('.canvas')?.focus()`);
        await page.keyboard.press(pick(canvasKeys));
      },
    ],
    ['key', 8, () => page.keyboard.press(pick(anyKeys))],
    [
      'search',
      5,
      async () => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type(pick(words));
        if (random() < 0.5) await page.waitForTimeout(250);
        await page.keyboard.press(pick(['Enter', 'Enter', 'ArrowDown', 'Escape']));
      },
    ],
    [
      'question',
      2,
      async () => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type(pick(questions));
        await page.keyboard.press('Shift+Enter');
      },
    ],
    ['page', 2, () => page.evaluate(`location.hash = ${JSON.stringify(pick(pages))}`)],
    ['back', 1, () => page.evaluate(goBack)],
    [
      'window',
      1,
      async () => {
        const [width, height] = pick(windows);
        await page.setViewportSize({ width, height });
      },
    ],
  ];
  const lots = acts.flatMap(([name, weight, act]) => Array.from({ length: weight }, () => [name, act] as const));

  /** Does one thing and says which. */
  return async (): Promise<string> => {
    const [name, act] = pick(lots);
    await act();
    return name;
  };
}

async function at(spot: Spot | undefined, act: (spot: Spot) => Promise<unknown>): Promise<void> {
  if (spot !== undefined) await act(spot);
}
