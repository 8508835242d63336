import { describe, expect, it } from 'vitest';
import { extractLines } from '../../../src/cli/extract-lines.js';
import { readLines } from '../../../src/cli/read-lines.js';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

const text = '2023年3月，云栖高分子材料有限公司投资12.5亿元，在重庆市涪陵区建设树脂项目。';

async function answersTo(input: AsyncIterable<Uint8Array>, publishedOn?: string) {
  const written: string[] = [];
  const report = await extractLines(
    input,
    async (line) => {
      written.push(line);
      return true;
    },
    { name: 'pages.jsonl', schemaVersion: 1, ...(publishedOn === undefined ? {} : { publishedOn }) },
  );
  expect(written.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  return { report, answers: written.map((line) => JSON.parse(line)) };
}

describe('readLines', () => {
  it('joins lines that chunks cut, inside a character too, and keeps the last one without an end', async () => {
    const bytes = Buffer.from('第一行\n\n第三行\r\n尾');
    const lines: [number, string][] = [];
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    for await (const { number, bytes: line } of readLines(chunks(...pieces), 100))
      lines.push([number, Buffer.from(line ?? []).toString()]);
    expect(lines).toEqual([
      [1, '第一行'],
      [2, ''],
      [3, '第三行\r'],
      [4, '尾'],
    ]);
  });

  it('keeps nothing of a line that is too long, and goes on behind it', async () => {
    const lines: (string | undefined)[] = [];
    for await (const { bytes } of readLines(chunks('ab\ncde', 'fgh\nxy\n'), 4))
      lines.push(bytes === undefined ? undefined : Buffer.from(bytes).toString());
    expect(lines).toEqual(['ab', undefined, 'xy']);
  });
});

describe('extractLines', () => {
  it('answers each document on a line, with all that came beside its text', async () => {
    const about = {
      id: 7,
      source: '某日报',
      title: '树脂',
      url: 'https://example.org/a',
      page: 'A3',
      publishedOn: '2023-04-01',
    };
    const { answers, report } = await answersTo(
      chunks(`${JSON.stringify({ text, ...about })}\n\n`, `${JSON.stringify({ text: '天气晴。' })}`),
    );
    expect(report).toEqual({ documents: 2, failed: 0 });
    expect(answers[0]).toMatchObject({ schemaVersion: 1, line: 1, file: 'pages.jsonl:1', ...about });
    expect(answers[0].text).toBeUndefined();
    const [investment] = answers[0].relations.filter(({ type }: { type: string }) => type === 'INVESTED_IN');
    expect(investment).toMatchObject({ amountCny: 1.25e9, date: '2023-03' });
    expect(text.slice(investment.evidence.start, investment.evidence.end)).toBe(investment.evidence.quote);
    expect(answers[1]).toMatchObject({ line: 3, entities: [], relations: [] });
  });

  it('takes the date given for all where a line has none', async () => {
    const said = '今年3月，云栖高分子材料有限公司投资12.5亿元建设树脂项目。';
    const lines = [{ text: said }, { text: said, publishedOn: '2019' }].map((line) => JSON.stringify(line)).join('\n');
    const { answers } = await answersTo(chunks(lines), '2021-05-06');
    expect(answers.map(({ relations }) => relations[0]?.date)).toEqual(['2021-03', '2019-03']);
  });

  it('answers a line that it cannot read with the reason, and goes on', async () => {
    const { answers, report } = await answersTo(
      chunks(
        '{"text": "甲"\n',
        '{"txt": "甲"}\n',
        '{"text": "甲", "publishedOn": "昨天"}\n',
        '[1]\n',
        Buffer.concat([Buffer.from('{"text": "'), Uint8Array.of(0xd6, 0xd0), Buffer.from('"}\n')]),
        `${JSON.stringify({ text })}\n`,
      ),
    );
    expect(report).toEqual({ documents: 6, failed: 5 });
    expect(answers.map(({ line, error }) => [line, error?.code])).toEqual([
      [1, 'not-json'],
      [2, 'wrong-input'],
      [3, 'wrong-input'],
      [4, 'wrong-input'],
      [5, 'not-utf-8'],
      [6, undefined],
    ]);
    expect(answers[2].error.message).toContain('publishedOn');
  });

  it('reads no further line until the last answer is taken, and stops when nobody listens', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield Buffer.from(`${JSON.stringify({ text: '甲。' })}\n`);
      }
    }
    let written = 0;
    const report = await extractLines(
      endless(),
      async () => {
        await new Promise((resolve) => setImmediate(resolve));
        written += 1;
        expect(read).toBe(written);
        return written < 5;
      },
      { name: '-', schemaVersion: 1 },
    );
    expect(report.documents).toBe(5);
    expect(read).toBe(5);
  });
});
