import { useTranslation } from 'react-i18next';
import { z } from 'zod';

const paramsSchema = z.record(z.string(), z.unknown());

/** The parameters of a JSON text, or why it is none. */
export function parseParams(text: string): Readonly<Record<string, unknown>> | Error {
  if (text.trim() === '') return {};
  try {
    const parsed = paramsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : new Error('{"name": value, …}');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface FieldProps {
  readonly value: string;
  readonly error: string | undefined;
  onChange(value: string): void;
}

export function ParamsField({ value, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  return (
    <label className="console-params">
      <span>{t('console.params')}</span>
      <input
        value={value}
        spellCheck={false}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange(event.target.value)}
        placeholder={'{"name": "涪陵区"}'}
      />
      {error !== undefined && <small role="alert">{t('console.noJson', { reason: error })}</small>}
    </label>
  );
}
