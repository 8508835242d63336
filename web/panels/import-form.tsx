import { FileUp, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, FileTrigger, Input, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportDetails } from '../api-client.js';

const fields = ['publisher', 'title', 'url', 'page', 'date'] as const;

/** What the importers read, by the ending of a file's name; the server looks at the content too. */
const readable = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf', '.csv', '.tsv', '.xlsx'];

/** What to import, and where it comes from. */
export function ImportForm({
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
        <FileList files={files} setFiles={setFiles} />
      ) : (
        <TextField value={text} onChange={setText} className="field">
          <Label>{t('import.paste')}</Label>
          <TextArea rows={9} placeholder={t('import.pasteHint')} />
        </TextField>
      )}
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={readable}
        onSelect={(chosen) => chosen && setFiles([...files, ...chosen])}
      >
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
      {dateIsWrong ? (
        <p className="note wrong" role="alert">
          {t('import.dateWrong')}
        </p>
      ) : (
        <p className="note">{t('import.dateNote')}</p>
      )}
      <div className="dialog-foot">
        <Button type="submit" className="button main" isDisabled={!ready}>
          {t('import.start')}
        </Button>
      </div>
    </form>
  );
}

function FileList({
  files,
  setFiles,
}: {
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={`${file.name}:${file.size}:${file.lastModified}`}>
          <FileUp size={15} aria-hidden="true" /> <span className="grow">{file.name}</span>
          <small>{file.size === 0 ? '0 KB' : `${Math.max(1, Math.round(file.size / 1024)).toLocaleString()} KB`}</small>
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
  );
}
