import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimReviewRequest } from '../../src/model/api/claim-review.js';
import type { ClaimView, Language } from '../../src/model/api.js';
import type { PropertyValue } from '../../src/model/claim.js';
import { type Caption, enumerations } from '../../src/model/enumerations.js';
import type { PropertySpec } from '../../src/model/schema.js';
import { readLanguage } from '../i18n.js';
import { specsOf } from './claim-words.js';

const optionsOf = (spec: PropertySpec): Readonly<Record<string, Caption>> | undefined =>
  spec.kind in enumerations ? enumerations[spec.kind as keyof typeof enumerations] : undefined;

/** What was written, as the model keeps it; undefined where nothing was. */
function readValue(spec: PropertySpec, text: string): PropertyValue | undefined {
  if (text.trim() === '') return undefined;
  return spec.kind === 'number' || spec.kind === 'integer' ? Number(text) : text.trim();
}

const canBeWritten = ({ kind }: PropertySpec): boolean => kind !== 'texts' && kind !== 'boolean';

/** The figures of a claim to be put right; what comes of it is a claim of its own under the reader's name. */
export function ClaimCorrection({
  view,
  busy,
  onSay,
  onClose,
}: {
  readonly view: ClaimView;
  readonly busy: boolean;
  readonly onSay: (corrected: Pick<ClaimReviewRequest, 'properties' | 'value'>) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const language = readLanguage();
  const { claim } = view;
  const specs = Object.entries(specsOf(view)).filter(([, spec]) => canBeWritten(spec));
  const before: Readonly<Record<string, PropertyValue>> =
    claim.value === undefined ? claim.properties : { ...claim.properties, [claim.predicate]: claim.value };
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(specs.map(([name]) => [name, String(before[name] ?? '')])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = specs.flatMap(([name, spec]) => {
      const value = readValue(spec, texts[name] ?? '');
      return value === undefined ? [] : [[name, value] as const];
    });
    const names = specs.map(([name]) => name);
    const kept = Object.entries(claim.properties).filter(([name]) => !names.includes(name));
    const said: Readonly<Record<string, PropertyValue>> = Object.fromEntries([...kept, ...written]);
    if (claim.value === undefined) return onSay({ properties: said });
    const { [claim.predicate]: value, ...properties } = said;
    if (value !== undefined) onSay({ properties, value });
  };
  return (
    <form className="correction" onSubmit={submit}>
      {specs.map(([name, spec]) => (
        <div key={name} className="field">
          <label htmlFor={`${claim.id}-${name}`}>
            {spec.caption[language]} {spec.unit && !spec.unit.startsWith('@') && <small>{spec.unit}</small>}
          </label>
          <CorrectedValue
            id={`${claim.id}-${name}`}
            spec={spec}
            language={language}
            text={texts[name] ?? ''}
            onChange={(text) => setTexts((all) => ({ ...all, [name]: text }))}
          />
        </div>
      ))}
      <div className="judge">
        <button type="submit" className="button main" disabled={busy}>
          {t('claims.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('review.cancel')}
        </button>
      </div>
    </form>
  );
}

function CorrectedValue({
  id,
  spec,
  language,
  text,
  onChange,
}: {
  readonly id: string;
  readonly spec: PropertySpec;
  readonly language: Language;
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const options = optionsOf(spec);
  if (options === undefined)
    return (
      <input
        id={id}
        type={spec.kind === 'number' || spec.kind === 'integer' ? 'number' : 'text'}
        step="any"
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return (
    <select id={id} value={text} onChange={({ target }) => onChange(target.value)}>
      <option value="">–</option>
      {Object.entries(options).map(([value, caption]) => (
        <option key={value} value={value}>
          {caption[language]}
        </option>
      ))}
    </select>
  );
}
