import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportDetails } from '../api-client.js';

const fields = ['publisher', 'title', 'url', 'page', 'date'] as const;

/** Whether a date is one, at any precision, or is not given. */
export const isDate = (text: string | undefined): boolean => !text || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);

/** Where a source comes from. Fields that are left empty are left out. */
export function ImportDetailFields({
  details,
  onChange,
}: {
  readonly details: ImportDetails;
  readonly onChange: (details: ImportDetails) => void;
}) {
  const { t } = useTranslation();
  const captions = {
    publisher: t('import.publisher'),
    title: t('import.documentTitle'),
    url: t('import.url'),
    page: t('import.page'),
    date: t('import.date'),
  };
  const dateIsWrong = !isDate(details.date);
  const change = (name: string, value: string) => {
    const all = Object.entries({ ...details, [name]: value });
    onChange(Object.fromEntries(all.filter(([, each]) => each !== undefined && each.trim() !== '')));
  };
  return (
    <>
      <div className="details">
        {fields.map((name) => (
          <TextField
            key={name}
            className={`field field-${name}`}
            value={details[name] ?? ''}
            onChange={(value) => change(name, value)}
            isInvalid={name === 'date' && dateIsWrong}
          >
            <Label>{captions[name]}</Label>
            <Input placeholder={name === 'date' ? '2024-05-31' : ''} />
          </TextField>
        ))}
      </div>
      {dateIsWrong ? (
        <p className="note wrong" role="alert">
          {t('import.dateWrong')}
        </p>
      ) : (
        <p className="note">{t('import.dateNote')}</p>
      )}
    </>
  );
}
