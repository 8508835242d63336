import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportDetails } from '../api-client.js';
import { refreshShown, showDocumentGraph } from '../state/actions.js';
import { type ImportInput, type ImportRun, isJob, type SourceRun, startImport } from '../state/import-run.js';
import { useStore } from '../state/store.js';
import { isTable } from '../table-client.js';
import { ImportForm } from './import-form.js';
import { ImportProgress } from './import-progress.js';
import { ImportReportView } from './import-report.js';
import { TableImport } from './table-import.js';

interface Step {
  readonly inputs: readonly ImportInput[];
  readonly run: ImportRun | undefined;
  readonly sources: readonly SourceRun[];
  readonly ended: boolean;
}

/** Paste a text or choose files, say where they come from, watch them being read, see what came of it. */
export function ImportDialog() {
  const { t } = useTranslation();
  const files = useStore((state) => state.dropped);
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>();
  const [looked, setLooked] = useState<File>();
  const [tableRuns, setTableRuns] = useState(false);
  const setFiles = (dropped: readonly File[]) => useStore.setState({ dropped });
  const [only] = files;
  // A table alone is looked at column by column; among other files it waits for its turn.
  const table =
    step === undefined ? (looked ?? (files.length === 1 && only && isTable(only) ? only : undefined)) : undefined;
  const running = table === undefined ? step !== undefined && !step.ended : tableRuns;
  const close = () => useStore.setState({ importing: false, dropped: [] });

  const start = async (details: ImportDetails) => {
    const inputs = files.length > 0 ? files : [{ name: nameOf(text), text }];
    setStep({ inputs, run: undefined, sources: inputs.map(({ name }) => ({ name, at: 'waiting' })), ended: false });
    const run = startImport(inputs, details, (sources) => setStep((before) => before && { ...before, sources }));
    setStep((before) => before && { ...before, run });
    const sources = await run.ended;
    setStep({ inputs, run, sources, ended: true });
    if (sources.some(({ at }) => isJob(at) && at.report)) await refreshShown();
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable={!running} onOpenChange={(open) => !open && close()}>
      <Modal className={table === undefined ? 'modal' : 'modal wide'}>
        <Dialog className="dialog">
          <div className="section-head">
            <Heading slot="title">{table === undefined ? t('import.title') : t('table.title')}</Heading>
            <Button className="icon" onPress={close} aria-label={t('close')}>
              <X size={16} />
            </Button>
          </div>
          {table !== undefined ? (
            <TableImport
              key={`${table.name}:${table.size}:${table.lastModified}`}
              file={table}
              onRunning={setTableRuns}
              onShow={(id) => {
                close();
                void showDocumentGraph(id);
              }}
              onAgain={() => {
                setLooked(undefined);
                setFiles(files.filter((file) => file !== table));
              }}
            />
          ) : step === undefined ? (
            <ImportForm
              files={files}
              setFiles={setFiles}
              text={text}
              setText={setText}
              onStart={start}
              onLook={setLooked}
            />
          ) : (
            <ImportProgress sources={step.sources} />
          )}
          {table === undefined && step !== undefined && running && (
            <div className="dialog-foot">
              <Button className="button" onPress={() => step.run?.cancel()}>
                {t('import.cancel')}
              </Button>
            </div>
          )}
          {table === undefined && step?.ended && (
            <ImportReportView
              sources={step.sources}
              onShow={(id) => {
                close();
                void showDocumentGraph(id);
              }}
              onAgain={() => {
                // What was dropped in the meantime waits for its turn.
                setFiles(files.filter((file) => !step.inputs.includes(file)));
                setText('');
                setStep(undefined);
              }}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A pasted text is named by its first line, so that its source can be told apart in lists. */
function nameOf(text: string): string {
  const [first = ''] = text.trim().split('\n');
  const name = first
    .trim()
    .replace(/[\\/:*?"<>|]/g, ' ')
    .slice(0, 40);
  return `${name || 'pasted'}.txt`;
}
