import type { TFunction } from 'i18next';
import type { NodeType } from '../src/model/schema.js';
import { captionOfNodeType } from './captions.js';
import { type DataFormat, dataFormats, exportShown } from './exports/data.js';
import { saveFile } from './exports/file.js';
import { readStage } from './graph-view/stage.js';
import { readLanguage, setLanguage } from './i18n.js';
import { toggleListing } from './listing/show-listing.js';
import { openKeptView } from './navigation.js';
import { clearAnswer, loadAll, openDocument, tell } from './state/actions.js';
import { arrangeAnew, focus, hide, pin, remove, showEverything, startOver } from './state/curation.js';
import { expand, expandSeveral } from './state/expanding.js';
import { isFiltering } from './state/filter.js';
import { useKeptViews } from './state/kept-views.js';
import { startMoving } from './state/moving.js';
import { readSelectedNodes, selectNeighbours, selectVisible } from './state/selecting.js';
import { readView, redo, undo, useStore } from './state/store.js';
import { countTypes } from './state/view.js';
import { toggleTheme } from './theme.js';

/** Something to do that has a name, and perhaps a key of its own. */
export interface Command {
  readonly id: string;
  readonly caption: string;
  /** `mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys?: string;
  run(): void;
}

const isGraph = (): boolean => useStore.getState().page === 'graph';

/** What a saved file can't do. */
const needsServer: ReadonlySet<string> = new Set([
  'expand',
  'over',
  'all',
  'share',
  'import',
  'documents',
  'review',
  'console',
  'api',
  'visual',
  'clear',
]);

/** What can be done now: what acts on the selected thing comes first. */
export function listCommands(t: TFunction): Command[] {
  const isSaved = useStore.getState().saved !== undefined;
  const commands = [
    ...(isGraph() ? [...nodeCommands(t), ...viewCommands(t), ...selectCommands(t)] : []),
    ...pageCommands(t),
  ];
  return commands.filter(({ id }) => !isSaved || !(needsServer.has(id) || id.startsWith('save-')));
}

function nodeCommands(t: TFunction): Command[] {
  const ids = readSelectedNodes();
  const [id] = ids;
  if (id === undefined) return [];
  const isOne = ids.length === 1;
  return [
    {
      id: 'expand',
      caption: t('command.expand'),
      keys: 'e',
      run: () => void (isOne ? expand(id) : expandSeveral(ids)),
    },
    { id: 'focus', caption: isOne ? t('command.focus') : t('several.keep'), keys: 'f', run: () => focus(ids) },
    { id: 'pin', caption: t('command.pin'), keys: 'p', run: () => pin(ids) },
    { id: 'move', caption: t('command.move'), keys: 'm', run: () => startMoving(ids.at(-1) ?? id) },
    { id: 'hide', caption: t('command.hide'), keys: 'h', run: () => hide(ids) },
    { id: 'remove', caption: t('command.remove'), keys: 'delete', run: () => remove(ids) },
    { id: 'neighbours', caption: t('several.neighbours'), keys: 'n', run: selectNeighbours },
  ];
}

/** All that is shown, and of each type what is shown of it. */
function selectCommands(t: TFunction): Command[] {
  const language = readLanguage();
  const types = Object.keys(countTypes(Object.values(readView().nodes))) as NodeType[];
  return [
    { id: 'select-all', caption: t('several.all'), keys: 'mod+a', run: () => selectVisible() },
    ...types.map((type) => ({
      id: `select-${type}`,
      caption: t('several.allOf', { kind: captionOfNodeType(type, language) }),
      run: () => selectVisible(type),
    })),
  ];
}

function isAnythingHidden(): boolean {
  const { hiddenIds, hiddenNodeTypes, hiddenEdgeTypes, filter } = readView();
  return hiddenIds.length + hiddenNodeTypes.length + hiddenEdgeTypes.length > 0 || isFiltering(filter);
}

function viewCommands(t: TFunction): Command[] {
  const { history, asked, offer } = useStore.getState();
  return [
    ...(history.past.length > 0 || offer !== undefined
      ? [{ id: 'undo', caption: t('header.undo'), keys: 'mod+z', run: undo }]
      : []),
    ...(history.future.length > 0 ? [{ id: 'redo', caption: t('header.redo'), keys: 'mod+shift+z', run: redo }] : []),
    { id: 'fit', caption: t('canvas.fit'), keys: '0', run: () => readStage()?.fit() },
    { id: 'table', caption: t('command.table'), keys: 't', run: () => toggleListing('table') },
    { id: 'tree', caption: t('command.tree'), keys: 'shift+t', run: () => toggleListing('tree') },
    { id: 'arrange', caption: t('command.arrange'), keys: 'l', run: arrangeAnew },
    ...(isAnythingHidden() ? [{ id: 'everything', caption: t('command.everything'), run: showEverything }] : []),
    { id: 'all', caption: t('command.all'), run: () => void loadAll() },
    { id: 'over', caption: t('command.over'), run: () => void startOver() },
    ...(asked ? [{ id: 'clear', caption: t('ask.clear'), run: clearAnswer }] : []),
    ...useKeptViews.getState().views.map(({ id, name }) => ({
      id: `view-${id}`,
      caption: t('views.open', { name }),
      run: () => void openKeptView(id),
    })),
    ...(Object.keys(dataFormats) as DataFormat[]).map((format) => ({
      id: `save-${format}`,
      caption: t('command.save', { format: dataFormats[format] }),
      run: () => void exportShown(format).then(saveFile, tell),
    })),
    { id: 'share', caption: t('share.title'), keys: 'mod+s', run: () => useStore.setState({ sharing: true }) },
  ];
}

function pageCommands(t: TFunction): Command[] {
  return [
    { id: 'import', caption: t('import.title'), run: () => useStore.setState({ importing: true }) },
    isGraph()
      ? { id: 'documents', caption: t('command.documents'), run: () => openDocument(undefined) }
      : { id: 'graph', caption: t('command.graph'), run: () => useStore.setState({ page: 'graph' }) },
    { id: 'review', caption: t('command.review'), run: () => useStore.setState({ page: 'review' }) },
    { id: 'console', caption: t('command.console'), run: () => useStore.setState({ page: 'console' }) },
    { id: 'api', caption: t('command.api'), run: () => useStore.setState({ page: 'api' }) },
    { id: 'visual', caption: t('command.visual'), run: () => useStore.setState({ page: 'visual' }) },
    { id: 'theme', caption: t('command.theme'), run: toggleTheme },
    {
      id: 'language',
      caption: t('header.language'),
      run: () => void setLanguage(readLanguage() === 'zh' ? 'en' : 'zh'),
    },
  ];
}

/** How a key is written for the reader: Ctrl Z, ⇧ and the like. */
export function formatKeys(keys: string): string {
  const isMac = /mac/i.test(navigator.userAgent);
  const words: Readonly<Record<string, string>> = { mod: isMac ? '⌘' : 'Ctrl', shift: '⇧', delete: 'Del' };
  return keys
    .split('+')
    .map((key) => words[key] ?? key.toUpperCase())
    .join(' ');
}

/** The keys of an event, written as commands write them. */
export function readKeys(event: KeyboardEvent): string {
  const key = event.key === 'Backspace' ? 'delete' : event.key.toLowerCase();
  return [event.ctrlKey || event.metaKey ? 'mod' : '', event.shiftKey ? 'shift' : '', key].filter(Boolean).join('+');
}
