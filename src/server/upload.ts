import { UsageError } from '../errors.js';

export interface Upload {
  readonly files: ReadonlyArray<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  readonly fields: Readonly<Record<string, string>>;
}

/** Parts a multipart body with Node's own parser (the one behind fetch). Throws UsageError where it is malformed. */
export async function readUpload(contentType: string, body: unknown): Promise<Upload> {
  if (!Buffer.isBuffer(body)) throw new UsageError('empty-upload', 'the upload is empty');
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch((cause) => {
      throw new UsageError('malformed-upload', `the multipart body can't be read: ${String(cause)}`);
    });
  const files: Array<{ fileName: string; bytes: Uint8Array }> = [];
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else files.push({ fileName: baseName(value.name), bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { files, fields };
}

/** Some browsers send a folder's path along: the name alone is kept. */
function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) || 'upload';
}
