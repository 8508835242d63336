import type { Branch } from './graph-tree.js';

/** So many children of one item are listed at a time; a last item brings more of them. */
export const atOnce = 100;

/** What of a tree is open, and how far. */
export interface Opened {
  readonly keys: ReadonlySet<string>;
  /** How many children are listed of items with many. */
  readonly listed: ReadonlyMap<string, number>;
}

/** A line of the tree as it stands on the screen, with what assistive technology is told of its place. */
export interface TreeRow {
  readonly key: string;
  /** Undefined for the item that brings more children of its parent. */
  readonly branch: Branch | undefined;
  readonly parentKey: string | undefined;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly isOpen: boolean;
  /** How many more there are, where this item brings them. */
  readonly left: number;
}

/** The rows that are open, from above to below. */
export function listRows(roots: readonly Branch[], { keys, listed }: Opened): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (branches: readonly Branch[], level: number, parentKey: string | undefined) => {
    const most = listed.get(parentKey ?? '') ?? atOnce;
    const left = Math.max(0, branches.length - most);
    const siblings = Math.min(branches.length, most) + (left > 0 ? 1 : 0);
    branches.slice(0, most).forEach((branch, index) => {
      const isOpen = keys.has(branch.key) && branch.size > 0;
      rows.push({ key: branch.key, branch, parentKey, level, position: index + 1, siblings, isOpen, left: 0 });
      if (isOpen) add(branch.children(), level + 1, branch.key);
    });
    if (left > 0)
      rows.push({
        key: `more:${parentKey ?? ''}`,
        branch: undefined,
        parentKey,
        level,
        position: siblings,
        siblings,
        isOpen: false,
        left,
      });
  };
  add(roots, 1, undefined);
  return rows;
}

/**
 * What a key does in a tree, by the pattern of the ARIA Authoring Practices: where the focus goes, or which items open
 * or close. Undefined where the key means nothing here.
 */
export type TreeStep =
  | { readonly focus: string }
  | { readonly open: readonly string[] }
  | { readonly close: string }
  | undefined;

export function readTreeKey(key: string, rows: readonly TreeRow[], focused: string): TreeStep {
  const at = rows.findIndex((row) => row.key === focused);
  const row = rows[at];
  if (row === undefined) return undefined;
  const to = (index: number): TreeStep => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
    return next === undefined ? undefined : { focus: next.key };
  };
  if (key === 'ArrowDown') return to(at + 1);
  if (key === 'ArrowUp') return to(at - 1);
  if (key === 'Home') return to(0);
  if (key === 'End') return to(rows.length - 1);
  if (key === 'PageDown') return to(at + 10);
  if (key === 'PageUp') return to(at - 10);
  if (key === 'ArrowRight') {
    if (row.branch === undefined || row.branch.size === 0) return undefined;
    return row.isOpen ? to(at + 1) : { open: [row.key] };
  }
  if (key === 'ArrowLeft') {
    if (row.isOpen) return { close: row.key };
    return row.parentKey === undefined ? undefined : { focus: row.parentKey };
  }
  if (key === '*')
    return { open: rows.filter((one) => one.parentKey === row.parentKey && one.branch?.size).map((one) => one.key) };
  return undefined;
}
