import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { clearSelection, select } from '../state/actions.js';
import { openOrClose, readSelectedNode } from '../state/curation.js';
import { expand } from '../state/expanding.js';
import { putDown, takeMovingKey } from '../state/moving.js';
import { findNoted, useNotes } from '../state/notes.js';
import { moveNodes } from '../state/placing.js';
import { addToSelection, toggleSelected } from '../state/selecting.js';
import { amendView, changeView, useStore, useView } from '../state/store.js';
import { useTheme } from '../theme.js';
import { describeFold } from './fold-words.js';
import { loadGlyphs } from './fonts.js';
import { createLayoutClient, createOwnLayouts } from './layout-client.js';
import { LayoutSwitch } from './layout-switch.js';
import { MovingWords } from './moving-words.js';
import { readCaptions } from './painting.js';
import { createScene } from './scene.js';
import type { Scene } from './scene-parts.js';
import { readShown, useShown } from './shown.js';
import { giveWay } from './slices.js';
import { setStage } from './stage.js';

/** Where each arrow key leads on the screen, y down. */
const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The drawn graph with its zoom buttons. The only place that knows Sigma. */
export function GraphCanvas() {
  const { t } = useTranslation();
  const language = readLanguage();
  const view = useView();
  const selection = useStore((state) => state.selection);
  const highlight = useStore((state) => state.highlight);
  const theme = useTheme();
  const container = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene>(undefined);
  const shown = useShown();
  const { graph } = shown;
  const { parents, points, pinnedIds, arrangement, layout } = view;
  // Only what is shown and where: a view that differs in something else is not laid out again.
  const asked = useMemo(
    () => ({ shown, placing: { parents, points, pinnedIds, arrangement, layout }, language }),
    [shown, parents, points, pinnedIds, arrangement, layout, language],
  );
  /** What the canvas shows, which may not yet be what was asked for last. */
  const [drawn, setDrawn] = useState<typeof asked>();
  const isDrawn = drawn !== undefined;

  useEffect(() => {
    if (container.current === null) return;
    const layouts = useStore.getState().saved ? createOwnLayouts() : createLayoutClient();
    const made = createScene(container.current, layouts, {
      onSelect: (next) => (next === undefined ? clearSelection() : select(next)),
      onToggle: toggleSelected,
      onEncircle: addToSelection,
      onOpen: (id) => (readShown().folds.has(id) ? openOrClose(id) : void expand(id)),
      onMove: (after, before) => {
        amendView(moveNodes(before));
        changeView(moveNodes(after));
      },
    });
    scene.current = made;
    setStage(made);
    return () => {
      made.putDown();
      // Who comes back from another page finds everything where it stood.
      const points = made.readPoints();
      amendView(moveNodes(points));
      setStage(undefined);
      made.destroy();
      scene.current = undefined;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: selection and highlight have their own effect, a click must not lay the graph out again
  useEffect(() => {
    let current = true;
    const draw = async (isAnew: boolean) => {
      if (!current) return;
      scene.current?.look(selection, highlight, language);
      return scene.current?.show(asked.shown, asked.placing, isAnew);
    };
    const drawAll = async () => {
      // The panels that show the same are drawn first: two pieces of work, between which the page hears its reader.
      await giveWay();
      if (!current) return;
      const glyphs = loadGlyphs([
        ...graph.nodes.map((node) => displayName(node, language)),
        ...[...shown.folds.values()].flatMap((fold) => describeFold(fold, language)),
        ...readCaptions(),
        '0123456789.万亿元拟投签约在建已完成框架协议吨年约超',
      ]);
      const isInTime = await glyphs.soon;
      let isDone = await draw(false);
      // The first picture was arranged for names in another font.
      if (!isInTime) {
        await glyphs.all;
        isDone = await draw(!isDrawn);
      }
      if (isDone === true && current) setDrawn(asked);
    };
    void drawAll();
    return () => {
      current = false;
    };
  }, [asked]);

  useEffect(() => {
    scene.current?.look(selection, highlight, language);
  }, [selection, highlight, language]);

  useEffect(() => {
    if (highlight !== undefined && isDrawn) scene.current?.reveal(highlight.nodeIds);
  }, [highlight, isDrawn]);

  const notes = useNotes((state) => state.notes);
  useEffect(() => scene.current?.showNoted(findNoted(notes, graph.edges)), [notes, graph.edges]);

  useEffect(() => scene.current?.showImplied(view.showsPlaceLines), [view.showsPlaceLines]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme's colours are read from the page
  useEffect(() => scene.current?.readTheme(), [theme]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (takeMovingKey(event, arrows[event.key])) return event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = selection?.kind === 'nodes' ? selection.ids.at(-1) : readSelectedNode();
    const direction = arrows[event.key];
    if (direction !== undefined) {
      const next = scene.current?.neighbourTowards(chosen, direction);
      if (next !== undefined) {
        if (event.shiftKey) addToSelection([next]);
        else select({ kind: 'node', id: next });
        scene.current?.reveal([next]);
      }
    } else if (event.key === 'Enter' && selection?.kind !== 'nodes' && chosen !== undefined)
      if (shown.folds.has(chosen)) openOrClose(chosen);
      else void expand(chosen);
    else if (event.key === 'Escape') clearSelection();
    else if (event.key === '+' || event.key === '=') scene.current?.zoom('in');
    else if (event.key === '-') scene.current?.zoom('out');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={container}
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move about on it
        tabIndex={0}
        aria-label={t('canvas.label', { nodes: graph.nodes.length, edges: graph.edges.length })}
        aria-description={t('canvas.keys')}
        onKeyDown={onKeyDown}
        onBlur={putDown}
        aria-busy={drawn !== asked}
        data-drawn={isDrawn}
      />
      <MovingWords />
      <LayoutSwitch />
      <div className="float zoom">
        <button type="button" onClick={() => scene.current?.zoom('in')} aria-label={t('canvas.zoomIn')}>
          <Plus size={16} />
        </button>
        <button type="button" onClick={() => scene.current?.zoom('out')} aria-label={t('canvas.zoomOut')}>
          <Minus size={16} />
        </button>
        <button type="button" onClick={() => scene.current?.fit()} aria-label={t('canvas.fit')}>
          <Maximize size={15} />
        </button>
      </div>
    </>
  );
}
