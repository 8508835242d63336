import { FileUp, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import {
  Button,
  Dialog,
  FileTrigger,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '../../src/model/api.js';
import { type ApiError, followImport, type ImportDetails, importFiles, importText } from '../api-client.js';
import { loadOverview, showDocumentGraph, toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { ImportReportView } from './import-report.js';
import { Failure } from './notice.js';

type Step = 'writing' | { readonly job: ImportJob | undefined } | ApiError;

/** What the importers read, by the ending of a file's name; the server looks at the content too. */
const readable = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf', '.csv', '.tsv', '.xlsx'];
const fields = ['publisher', 'title', 'url', 'page', 'date'] as const;

/** Paste a text or choose files, say where they come from, watch them being read, see what came of it. */
export function ImportDialog() {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('writing');
  const [files, setFiles] = useState<readonly File[]>(() => useStore.getState().dropped);
  const [text, setText] = useState('');
  const running = typeof step === 'object' && !(step instanceof Error) && step.job?.report === undefined;
  const close = () => useStore.setState({ importing: false, dropped: [] });
  const finished = typeof step === 'object' && !(step instanceof Error) ? step.job?.report : undefined;

  const start = async (details: ImportDetails) => {
    setStep({ job: undefined });
    try {
      const job =
        files.length > 0
          ? await importFiles(files, details)
          : await importText({ fileName: nameOf(text), text, ...details });
      const ended = await followImport(job.id, (next) => setStep({ job: next }));
      setStep(ended.error ? toApiError(new Error(ended.error.message)) : { job: ended });
      if (ended.report) await loadOverview();
    } catch (cause) {
      setStep(toApiError(cause));
    }
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable={!running} onOpenChange={(open) => !open && close()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="section-head">
            <Heading slot="title">{t('import.title')}</Heading>
            <Button className="icon" onPress={close} aria-label={t('close')}>
              <X size={16} />
            </Button>
          </div>
          {step === 'writing' ? (
            <ImportForm files={files} setFiles={setFiles} text={text} setText={setText} onStart={start} />
          ) : step instanceof Error ? (
            <Failure error={step} onRetry={() => setStep('writing')} />
          ) : finished ? (
            <ImportReportView
              report={finished}
              onShow={(id) => {
                close();
                void showDocumentGraph(id);
              }}
              onAgain={() => {
                setFiles([]);
                setText('');
                setStep('writing');
              }}
            />
          ) : (
            <Progress job={step.job} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A pasted text is named by its first line, so that its source can be told apart in lists. */
function nameOf(text: string): string {
  const first =
    text
      .trim()
      .split('\n')[0]
      ?.trim()
      .replace(/[\\/:*?"<>|]/g, ' ')
      .slice(0, 40) ?? '';
  return `${first || 'pasted'}.txt`;
}

function ImportForm({
  files,
  setFiles,
  text,
  setText,
  onStart,
}: {
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onStart: (details: ImportDetails) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [details, setDetails] = useState<Readonly<Record<string, string>>>({});
  const captions = {
    publisher: t('import.publisher'),
    title: t('import.documentTitle'),
    url: t('import.url'),
    page: t('import.page'),
    date: t('import.date'),
  };
  const dateIsWrong = Boolean(details.date) && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(details.date ?? '');
  const ready = (files.length > 0 || text.trim() !== '') && !dateIsWrong;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = Object.entries(details).filter(([, value]) => value.trim() !== '');
    if (ready) void onStart(Object.fromEntries(given));
  };
  return (
    <form onSubmit={submit} className="import-form">
      {files.length > 0 ? (
        <ul className="files">
          {files.map((file) => (
            <li key={file.name}>
              <FileUp size={15} aria-hidden="true" /> <span className="grow">{file.name}</span>
              <small>{Math.max(1, Math.round(file.size / 1024)).toLocaleString()} KB</small>
              <Button
                className="icon"
                onPress={() => setFiles(files.filter((other) => other !== file))}
                aria-label={t('import.remove', { name: file.name })}
              >
                <X size={14} />
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <TextField value={text} onChange={setText} className="field">
          <Label>{t('import.paste')}</Label>
          <TextArea rows={9} placeholder={t('import.pasteHint')} />
        </TextField>
      )}
      <FileTrigger allowsMultiple acceptedFileTypes={readable} onSelect={(chosen) => chosen && setFiles([...files, ...chosen])}>
        <Button className="button">
          <FileUp size={14} aria-hidden="true" /> {t('import.choose')}
        </Button>
      </FileTrigger>
      <p className="note">{t('import.formats')}</p>
      <fieldset className="details">
        <legend>{t('import.source')}</legend>
        {fields.map((name) => (
          <TextField
            key={name}
            className={`field field-${name}`}
            value={details[name] ?? ''}
            onChange={(value) => setDetails({ ...details, [name]: value })}
            isInvalid={name === 'date' && dateIsWrong}
          >
            <Label>{captions[name]}</Label>
            <Input placeholder={name === 'date' ? '2024-05-31' : ''} />
          </TextField>
        ))}
      </fieldset>
      <p className="note">{t('import.dateNote')}</p>
      <div className="dialog-foot">
        <Button type="submit" className="button main" isDisabled={!ready}>
          {t('import.start')}
        </Button>
      </div>
    </form>
  );
}

function Progress({ job }: { readonly job: ImportJob | undefined }) {
  const { t } = useTranslation();
  const words = {
    queued: t('import.queued'),
    reading: t('import.reading'),
    resolving: t('import.resolving'),
    writing: t('import.writing'),
    deriving: t('import.deriving'),
    done: t('import.done'),
    failed: t('import.failed'),
    cancelled: t('import.cancelled'),
  };
  const percent = Math.round((job?.progress ?? 0) * 100);
  return (
    <div className="progress" role="status">
      <p>{words[job?.state ?? 'queued']}</p>
      <progress max={100} value={percent} aria-label={t('import.progress')} />
      <p className="note">{job?.files.join(' · ')}</p>
    </div>
  );
}
