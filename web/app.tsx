import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Changes } from './listing/changes.js';
import { ListingSwitch } from './listing/listing-switch.js';
import { AskPanel } from './panels/ask-panel.js';
import { CountChip } from './panels/count-chip.js';
import { Details } from './panels/details.js';
import { DropOverlay } from './panels/drop-overlay.js';
import { Header } from './panels/header.js';
import { Legend } from './panels/legend.js';
import { Failure, PassingNotice, PassingOffer, Skeleton } from './panels/notice.js';
import { SheetTabs } from './panels/sheet-tabs.js';
import { useShortcuts } from './shortcuts.js';
import { loadOverview } from './state/actions.js';
import { useStore, useView } from './state/store.js';

const GraphCanvas = lazy(() =>
  import('./graph-view/graph-canvas.js').then((module) => ({ default: module.GraphCanvas })),
);
const DocumentsPage = lazy(() =>
  import('./panels/documents-page.js').then((module) => ({ default: module.DocumentsPage })),
);
const ReviewPage = lazy(() => import('./panels/review-page.js').then((module) => ({ default: module.ReviewPage })));
const ConsolePage = lazy(() => import('./console/console-page.js').then((module) => ({ default: module.ConsolePage })));
const ApiPage = lazy(() => import('./panels/api-page.js').then((module) => ({ default: module.ApiPage })));
const VisualLanguagePage = lazy(() =>
  import('./visual-language/visual-language-page.js').then((module) => ({ default: module.VisualLanguagePage })),
);
const ImportDialog = lazy(() =>
  import('./panels/import-dialog.js').then((module) => ({ default: module.ImportDialog })),
);
const FilterPanel = lazy(() => import('./panels/filter-panel.js').then((module) => ({ default: module.FilterPanel })));
const TimeBrush = lazy(() => import('./panels/time-brush.js').then((module) => ({ default: module.TimeBrush })));
const Listing = lazy(() => import('./listing/listing.js').then((module) => ({ default: module.Listing })));
const SaveMenu = lazy(() => import('./panels/save-menu.js').then((module) => ({ default: module.SaveMenu })));
const ShareDialog = lazy(() => import('./panels/share-dialog.js').then((module) => ({ default: module.ShareDialog })));

export function App() {
  const { t } = useTranslation();
  const page = useStore((state) => state.page);
  const sheet = useStore((state) => state.sheet);
  const importing = useStore((state) => state.importing);
  const sharing = useStore((state) => state.sharing);
  const saved = useStore((state) => state.saved);
  useShortcuts();
  useEffect(() => {
    document.title = `图谱 Tupu · ${t(`header.${page}`)}`;
  }, [page, t]);
  return (
    <div className="app" data-page={page} data-sheet={sheet}>
      <Header />
      {page === 'graph' ? (
        <>
          <aside className="left scrolls" aria-label={t('ask.title')}>
            <AskPanel />
            <Legend />
            <Suspense fallback={null}>
              <FilterPanel />
            </Suspense>
          </aside>
          <main className="stage">
            <Stage />
          </main>
          <aside className="right scrolls" aria-label={t('details')}>
            <Details />
          </aside>
          <SheetTabs />
        </>
      ) : (
        <Suspense fallback={<Skeleton lines={6} />}>
          <OtherPage page={page} />
        </Suspense>
      )}
      {importing && (
        <Suspense fallback={null}>
          <ImportDialog />
        </Suspense>
      )}
      {sharing && (
        <Suspense fallback={null}>
          <ShareDialog />
        </Suspense>
      )}
      {!saved && <DropOverlay />}
      <PassingNotice />
      {!sharing && <PassingOffer />}
    </div>
  );
}

function OtherPage({ page }: { readonly page: string }) {
  if (page === 'documents') return <DocumentsPage />;
  if (page === 'console') return <ConsolePage />;
  if (page === 'visual') return <VisualLanguagePage />;
  return page === 'api' ? <ApiPage /> : <ReviewPage />;
}

function Stage() {
  const { t } = useTranslation();
  const loading = useStore((state) => state.loading);
  const saved = useStore((state) => state.saved);
  const isListed = useStore((state) => state.listing !== 'none');
  const isEmpty = Object.keys(useView().nodes).length === 0;
  if (loading instanceof Error) return <Failure error={loading} onRetry={() => void loadOverview()} />;
  if (loading === 'loading' && isEmpty) return <CanvasSkeleton />;
  if (isEmpty) return <EmptyState />;
  return (
    <Suspense fallback={<CanvasSkeleton />}>
      <h1 className="unseen">{t('header.graph')}</h1>
      <div className="picture">
        <GraphCanvas />
        <CountChip />
        <ListingSwitch />
        {!saved && (
          <Suspense fallback={null}>
            <SaveMenu />
          </Suspense>
        )}
      </div>
      {isListed && (
        <Suspense fallback={null}>
          <Listing />
        </Suspense>
      )}
      <Changes />
      {/* It comes with the picture, not after it: the picture is arranged for the room that it leaves. */}
      <TimeBrush />
    </Suspense>
  );
}

function CanvasSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="canvas-skeleton" role="status">
      <span className="pulse" />
      {t('loading')}
    </div>
  );
}

function EmptyState() {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <img src="/icon.svg" alt="" width={52} height={52} />
      <h1>{t('empty.title')}</h1>
      <p>{t('empty.text')}</p>
      <button type="button" className="button main" onClick={() => useStore.setState({ importing: true })}>
        {t('header.import')}
      </button>
    </div>
  );
}
