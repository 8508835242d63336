import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../../src/importers/document/source-text.js';
import { refusalOf, utf8 } from './refusal.js';

const paragraphs = [
  '本报讯（记者 周宁）5月20日，海港新区举行重点项目集中签约仪式，江苏蓝朔储能科技有限公司等12家企业与园区签订投资协议。',
  '其中，江苏蓝朔储能科技有限公司计划投资32亿元，在海港经济开发区建设年产10GWh储能电芯项目，预计2025年6月投产。',
  '据介绍，湖南钠源新材料股份有限公司将投资8.6亿元建设钠离子电池正极材料项目，产品主要供应上述工厂。',
];
const page = (head: string, extra = '') => `<!DOCTYPE html><html><head>${head}</head><body>
<nav><a href="/">首页</a> <a href="/news">新闻</a></nav>
<div class="article"><h1>海港新区集中签约一批储能项目</h1>
<div class="info"><span>2024-05-21 08:30</span> <span>来源：海岸日报</span></div>
<div class="content">${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}${extra}</div></div>
<script>var a = "投资99亿元";</script><footer>版权所有 海岸日报社</footer></body></html>`;
const readPage = (bytes: Uint8Array, fileName = 'page.html') => readSourceText({ fileName, bytes });

describe('readHtml', () => {
  it('reads the article, with its headline and its line of date and source above', async () => {
    const { text } = await readPage(utf8(page('<title>海港新区集中签约一批储能项目 - 海岸网</title>')));
    expect(text.split('\n')).toEqual([
      '海港新区集中签约一批储能项目',
      '2024-05-21 08:30 来源：海岸日报',
      ...paragraphs,
      '',
    ]);
  });

  it('takes title, publisher, date and address from meta tags', async () => {
    const head = `<meta property="og:title" content="储能项目集中签约"><meta property="og:site_name" content="海岸网">
      <meta property="article:published_time" content="2024-05-21T08:30:00+08:00"><meta property="og:url" content="https://coast.example/a/1">`;
    expect((await readPage(utf8(page(head)))).details).toEqual({
      title: '储能项目集中签约',
      publisher: '海岸网',
      publishedOn: '2024-05-21',
      url: 'https://coast.example/a/1',
    });
  });

  it('takes them from JSON-LD and from the tags of government sites', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: '储能项目签约',
      datePublished: '2024-05-21',
      publisher: { name: '海岸网' },
    };
    const data = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, article] })}</script>`;
    expect((await readPage(utf8(page(data)))).details).toMatchObject({
      title: '储能项目签约',
      publisher: '海岸网',
      publishedOn: '2024-05-21',
    });
    const tags =
      '<meta name="ArticleTitle" content="签约通报"><meta name="PubDate" content="2024-05-21 08:30"><meta name="ContentSource" content="新区管委会">';
    expect((await readPage(utf8(page(tags)))).details).toMatchObject({
      title: '签约通报',
      publisher: '新区管委会',
      publishedOn: '2024-05-21',
    });
  });

  it.each([
    ['gb2312', 'GB18030', '<meta charset="gb2312">'],
    ['GBK', 'GB18030', '<meta http-equiv="Content-Type" content="text/html; charset=GBK">'],
    ['Big5', 'Big5', '<meta charset="big5">'],
    ['no charset', 'GB18030', ''],
    ['a wrong charset', 'UTF-8', '<meta charset="gb2312">'],
  ])('decodes a page in %s', async (_, encoding, head) => {
    const text = encoding === 'Big5' ? '華峰集團在臺北投資建設工廠。'.repeat(20) : paragraphs.join('');
    const bytes = new Uint8Array(
      iconv.encode(`<html><head>${head}</head><body><p>${text}</p></body></html>`, encoding),
    );
    expect((await readPage(bytes)).text).toBe(`${text}\n`);
  });

  it('keeps the rows of a table of data, and takes one that lays out the page apart', async () => {
    const table = '<table><tr><th>项目</th><th>投资方</th></tr><tr><td>电芯<br>项目</td><td>蓝朔储能</td></tr></table>';
    expect((await readPage(utf8(page('', table)))).text).toContain(
      '项目\t投资方\n电芯 项目\t蓝朔储能'.replace('电芯 ', '电芯'),
    );
    const laidOut = `<html><body><table><tr><td>目录</td><td>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</td></tr></table></body></html>`;
    expect((await readPage(utf8(laidOut))).text.split('\n')).toEqual(expect.arrayContaining(paragraphs));
  });

  it('reads a page saved as plain text, and refuses another kind named as a page', async () => {
    expect((await readPage(utf8(page('')), 'page.txt')).isExtracted).toBe(true);
    expect((await refusalOf('page.html', utf8('%PDF-1.7 \u0000'))).message).toContain(
      'named as a web page, but its content is a PDF',
    );
    expect((await refusalOf('page.html', utf8('<html><body><script>1</script></body></html>'))).code).toBe(
      'source-empty',
    );
  });

  it('reads pages nested deeper than any stack', async () => {
    const deep = `${'<div>'.repeat(20_000)}${paragraphs[0]}${'</div>'.repeat(20_000)}`;
    expect((await readPage(utf8(`<html><body>${deep}</body></html>`))).text).toContain('江苏蓝朔储能科技有限公司');
  });
});

describe('readMarkdown', () => {
  it('reads headings, lists and tables without their marks, and what its head states', async () => {
    const markdown =
      '---\ntitle: 签约简报\ndate: 2024-05-21\nsource: 海岸日报\n---\n# 签约简报\n\n- **蓝朔储能**投资[32亿元](https://coast.example)\n\n| 项目 | 投资方 |\n|---|---|\n| 电芯 | 蓝朔 |\n';
    expect(await readSourceText({ fileName: 'brief.md', bytes: utf8(markdown) })).toEqual({
      text: '签约简报\n蓝朔储能投资32亿元\n项目\t投资方\n电芯\t蓝朔\n',
      details: { title: '签约简报', publisher: '海岸日报', publishedOn: '2024-05-21' },
      isExtracted: true,
    });
  });
});
