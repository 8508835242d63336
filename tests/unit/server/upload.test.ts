import { describe, expect, it } from 'vitest';
import { readUpload } from '../../../src/server/upload.js';

async function encode(form: FormData): Promise<[string, Buffer]> {
  const response = new Response(form);
  return [response.headers.get('content-type') ?? '', Buffer.from(await response.arrayBuffer())];
}

describe('readUpload', () => {
  it('keeps Chinese file names, bytes to the last, and fields', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array([0xef, 0xbb, 0xbf, 13, 10, 0, 255])]), '涪陵 日报.txt');
    form.append('files', new Blob(['a,b']), '名单.csv');
    form.append('date', '2022-07');
    const upload = await readUpload(...(await encode(form)));
    expect(upload.files.map(({ fileName }) => fileName)).toEqual(['涪陵 日报.txt', '名单.csv']);
    expect([...(upload.files[0]?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 13, 10, 0, 255]);
    expect(upload.fields).toEqual({ date: '2022-07' });
  });

  it('drops folders from file names', async () => {
    const form = new FormData();
    form.append('files', new Blob(['x']), '../../etc/page.txt');
    expect((await readUpload(...(await encode(form)))).files[0]?.fileName).toBe('page.txt');
  });

  it('names what is wrong with a malformed body', async () => {
    const broken = readUpload('multipart/form-data; boundary=x', Buffer.from('not multipart'));
    await expect(broken).rejects.toMatchObject({ code: 'malformed-upload', status: 400 });
    await expect(readUpload('multipart/form-data; boundary=x', {})).rejects.toMatchObject({ code: 'empty-upload' });
  });
});
