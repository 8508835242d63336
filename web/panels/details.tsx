import { lazy, Suspense } from 'react';
import { useStore } from '../state/store.js';
import { EdgePanel } from './edge-panel.js';
import { EntityPanel } from './entity-panel.js';
import { OverviewPanel } from './overview-panel.js';

const SeveralPanel = lazy(() => import('./several-panel.js').then((module) => ({ default: module.SeveralPanel })));
const PathPanel = lazy(() => import('./path-panel.js').then((module) => ({ default: module.PathPanel })));

/** The right-hand side: what is selected, or the picture as a whole. */
export function Details() {
  const selection = useStore((state) => state.selection);
  const pathing = useStore((state) => state.pathing);
  const loading = useStore((state) => state.loading);
  if (pathing !== undefined && selection?.kind !== 'edge')
    return (
      <Suspense fallback={null}>
        <PathPanel from={pathing.from} to={pathing.to} />
      </Suspense>
    );
  if (selection?.kind === 'node') return <EntityPanel key={selection.id} id={selection.id} />;
  if (selection?.kind === 'edge') return <EdgePanel key={selection.id} id={selection.id} />;
  if (selection?.kind === 'nodes')
    return (
      <Suspense fallback={null}>
        <SeveralPanel ids={selection.ids} />
      </Suspense>
    );
  return loading instanceof Error ? null : <OverviewPanel key={String(loading)} />;
}
