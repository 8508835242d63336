import { FileUp, Table2, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { tableEndings } from '../../src/model/table-fields.js';
import type { ImportDetails } from '../api-client.js';
import { isTable } from '../table-client.js';
import { ImportDetailFields, isDate } from './import-details.js';

/** What the importers read, by the ending of a file's name; the server looks at the content too. */
const readable = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf', ...tableEndings.map((ending) => `.${ending}`)];

/** What to import, and where it comes from. */
export function ImportForm({
  files,
  setFiles,
  text,
  setText,
  onStart,
  onLook,
}: {
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onStart: (details: ImportDetails) => Promise<void>;
  /** To look at a table's columns before it is imported. */
  readonly onLook: (file: File) => void;
}) {
  const { t } = useTranslation();
  const [details, setDetails] = useState<ImportDetails>({});
  const ready = (files.length > 0 || text.trim() !== '') && isDate(details.date);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void onStart(details);
  };
  return (
    <form onSubmit={submit} className="import-form">
      {files.length > 0 ? (
        <FileList files={files} setFiles={setFiles} onLook={onLook} />
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
      <fieldset className="source-details">
        <legend>{t('import.source')}</legend>
        <ImportDetailFields details={details} onChange={setDetails} />
      </fieldset>
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
  onLook,
}: {
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
  readonly onLook: (file: File) => void;
}) {
  const { t } = useTranslation();
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={`${file.name}:${file.size}:${file.lastModified}`}>
          <FileUp size={15} aria-hidden="true" /> <span className="grow">{file.name}</span>
          <small>{file.size === 0 ? '0 KB' : `${Math.max(1, Math.round(file.size / 1024)).toLocaleString()} KB`}</small>
          {isTable(file) && (
            <Button className="button" onPress={() => onLook(file)} aria-label={t('table.lookAt', { name: file.name })}>
              <Table2 size={14} aria-hidden="true" /> {t('table.look')}
            </Button>
          )}
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
