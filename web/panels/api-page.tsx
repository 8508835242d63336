import '../styles/api.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type ApiError, request } from '../api-client.js';
import { toApiError } from '../state/actions.js';
import { Failure, Skeleton } from './notice.js';

const schemaSchema = z.record(z.string(), z.unknown());
const contentSchema = z.record(z.string(), z.object({ schema: schemaSchema.optional() }));
const operationSchema = z.object({
  summary: z.string().default(''),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        schema: schemaSchema.optional(),
      }),
    )
    .default([]),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: contentSchema.optional() })),
});
type Operation = z.infer<typeof operationSchema>;
const descriptionSchema = z.object({
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});
type Description = z.infer<typeof descriptionSchema>;

/** Every endpoint as the server describes it at /api/openapi.json, without anything from elsewhere. */
export function ApiPage() {
  const { t } = useTranslation();
  const [loaded, setLoaded] = useState<Description | ApiError>();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    request('/api/openapi.json', descriptionSchema).then(setLoaded, (cause: unknown) => setLoaded(toApiError(cause)));
  }, []);
  return (
    <main className="documents">
      <div className="page api">
        <h1>{t('api.title')}</h1>
        <p className="note">
          {t('api.intro')} <a href="/api/openapi.json">{t('api.raw')}</a>
        </p>
        <input
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          placeholder={t('api.filter')}
          aria-label={t('api.filter')}
        />
        {loaded === undefined && <Skeleton lines={8} />}
        {loaded instanceof Error && <Failure error={loaded} />}
        {loaded !== undefined && !(loaded instanceof Error) && (
          <ul>
            {listOperations(loaded, wanted).map(({ key, method, path, operation }) => (
              <li key={key}>
                <details>
                  <summary>
                    <b data-method={method}>{method.toUpperCase()}</b> <code>{path}</code>
                    <span>{operation.summary}</span>
                  </summary>
                  <OperationDetails operation={operation} />
                </details>
              </li>
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}

function listOperations({ paths }: Description, wanted: string) {
  return Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ key: `${method} ${path}`, method, path, operation })),
    )
    .filter(({ key, operation }) => `${key} ${operation.summary}`.toLowerCase().includes(wanted.trim().toLowerCase()));
}

function OperationDetails({ operation: { parameters, requestBody, responses } }: { readonly operation: Operation }) {
  const { t } = useTranslation();
  return (
    <>
      {parameters.length > 0 && (
        <>
          <h2>{t('api.parameters')}</h2>
          <ul className="api-parameters">
            {parameters.map((one) => (
              <li key={`${one.in} ${one.name}`}>
                <code>{one.name}</code>{' '}
                <small>{[one.in, one.required ? t('api.required') : ''].filter(Boolean).join(', ')}</small>{' '}
                <code className="faint">{describeType(one.schema)}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {requestBody !== undefined && <Contents title={t('api.body')} content={requestBody.content} />}
      {Object.entries(responses).map(([status, { content, description }]) => (
        <Contents key={status} title={`${t('api.answer')} ${status} · ${description}`} content={content ?? {}} />
      ))}
    </>
  );
}

function Contents({ title, content }: { readonly title: string; readonly content: z.infer<typeof contentSchema> }) {
  return (
    <>
      {Object.entries(content).map(([type, { schema }]) => (
        <details key={type} className="api-content">
          <summary>
            {title} <code>{type}</code>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <pre tabIndex={0}>{JSON.stringify(schema, undefined, 2)}</pre>
        </details>
      ))}
    </>
  );
}

function describeType(schema: z.infer<typeof schemaSchema> | undefined): string {
  if (schema === undefined) return '';
  const { type, enum: values, default: fallback } = schema;
  const kind = Array.isArray(values) ? values.join(' | ') : String(type ?? '');
  return fallback === undefined ? kind : `${kind} = ${JSON.stringify(fallback)}`;
}
