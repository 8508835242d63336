import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../graph-view/shown.js';
import { readLanguage } from '../i18n.js';
import { NodeGlyph } from '../panels/node-glyph.js';
import { select } from '../state/actions.js';
import { useStore } from '../state/store.js';
import type { SingleSelection } from '../state/view.js';
import { type Branch, type GraphTree, readTree } from './graph-tree.js';
import { atOnce, listRows, type Opened, readTreeKey, type TreeRow } from './tree-rows.js';

/** What is shown as a tree: places, parks, what stands on them, and the relations of each. Choosing an item selects it. */
export function TreeView() {
  const { t } = useTranslation();
  const language = readLanguage();
  const shown = useShown();
  const tree = useMemo(() => readTree(shown, language), [shown, language]);
  const selection = useStore((state) => state.selection);
  const single = selection?.kind === 'nodes' ? undefined : selection;
  const [opened, setOpened] = useState<Opened>(() => ({ keys: outermost(tree), listed: new Map() }));
  const [focused, setFocused] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(tree.roots, opened), [tree, opened]);
  const chosen = rows.find((row) => isChosen(row, single))?.key;
  const tabStop = [focused, chosen].find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key;

  // What is selected on the canvas or in a panel is opened here, unless one of its items stands open already.
  useEffect(() => {
    if (single === undefined) return;
    setOpened((before) =>
      listRows(tree.roots, before).some((row) => isChosen(row, single)) ? before : openPath(tree, before, single),
    );
  }, [tree, single]);
  useEffect(() => {
    if (chosen !== undefined) itemOf(list.current, chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const open = (keys: readonly string[]) => setOpened({ ...opened, keys: new Set([...opened.keys, ...keys]) });
  const close = (key: string) => setOpened({ ...opened, keys: new Set([...opened.keys].filter((one) => one !== key)) });
  const take = (row: TreeRow) => {
    const { branch, parentKey = '' } = row;
    if (branch === undefined) {
      const listed = new Map(opened.listed).set(parentKey, (opened.listed.get(parentKey) ?? atOnce) + atOnce);
      setOpened({ ...opened, listed });
    } else if (branch.selection !== undefined) select(branch.selection);
    else if (row.isOpen) close(row.key);
    else open([row.key]);
  };
  const onKeyDown = (event: KeyboardEvent, row: TreeRow) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') take(row);
    else {
      const step = readTreeKey(event.key, rows, row.key);
      if (step === undefined) return;
      if ('focus' in step) itemOf(list.current, step.focus)?.focus();
      else if ('open' in step) open(step.open);
      else close(step.close);
    }
    event.preventDefault();
  };

  if (rows.length === 0) return <p className="blank">{t('listing.none')}</p>;
  return (
    <div className="listing-rows scrolls">
      <div role="tree" className="tree" aria-label={t('listing.treeLabel')} ref={list}>
        {rows.map((row) => (
          <div
            key={row.key}
            role="treeitem"
            data-key={row.key}
            data-kind={row.branch?.selection?.kind}
            aria-level={row.level}
            aria-posinset={row.position}
            aria-setsize={row.siblings}
            aria-expanded={row.branch !== undefined && row.branch.size > 0 ? row.isOpen : undefined}
            aria-selected={isChosen(row, single)}
            tabIndex={row.key === tabStop ? 0 : -1}
            style={{ paddingInlineStart: `${(row.level - 1) * 18 + 6}px` }}
            onFocus={() => setFocused(row.key)}
            onKeyDown={(event) => onKeyDown(event, row)}
            onClick={() => take(row)}
          >
            <Toggle row={row} onToggle={() => (row.isOpen ? close(row.key) : open([row.key]))} />
            {row.branch === undefined ? (
              <span className="link">{t('listing.more', { count: row.left })}</span>
            ) : (
              <Words branch={row.branch} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The arrow is for the mouse: keys open and close the item itself. */
function Toggle({ row, onToggle }: { readonly row: TreeRow; readonly onToggle: () => void }) {
  if (row.branch === undefined || row.branch.size === 0) return <span className="twist" />;
  const Arrow = row.isOpen ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      className="twist"
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <Arrow size={14} aria-hidden="true" />
    </span>
  );
}

function Words({ branch: { type, text, hint, size } }: { readonly branch: Branch }) {
  return (
    <>
      {type !== undefined && <NodeGlyph type={type} size={14} />}
      <span className="tree-text">{text}</span>
      <small>{hint}</small>
      {size > 0 && <em aria-hidden="true">{size}</em>}
    </>
  );
}

const itemOf = (list: HTMLElement | null, key: string): HTMLElement | null | undefined =>
  list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

function isChosen({ branch }: TreeRow, single: SingleSelection | undefined): boolean {
  const own = branch?.selection;
  return own !== undefined && own.kind === single?.kind && own.id === single.id;
}

/** The first look: places are open, so that what stands on them is seen. */
const outermost = ({ roots }: GraphTree): ReadonlySet<string> =>
  new Set(roots.filter(({ selection }) => selection !== undefined).map(({ key }) => key));

/** Opens all above a thing or a line, and lists as many beside it as it takes to reach it. */
function openPath(tree: GraphTree, before: Opened, single: SingleSelection): Opened {
  const path = tree.pathTo(single);
  const listed = new Map(before.listed);
  let level = tree.roots;
  let parentKey = '';
  for (const key of path) {
    const at = level.findIndex((branch) => branch.key === key);
    const needed = Math.ceil((at + 1) / atOnce) * atOnce;
    if (needed > (listed.get(parentKey) ?? atOnce)) listed.set(parentKey, needed);
    level = level[at]?.children() ?? [];
    parentKey = key;
  }
  return { keys: new Set([...before.keys, ...path.slice(0, -1)]), listed };
}
