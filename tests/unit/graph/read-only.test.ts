import type { Plan } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { findRefusal } from '../../../src/graph/readers/check-plan.js';
import { checkStatement } from '../../../src/graph/readers/check-statement.js';

const plan = (operatorType: string, Details = '', children: Plan[] = []): Plan => ({
  operatorType: `${operatorType}@neo4j`,
  arguments: { Details },
  identifiers: [],
  children,
});

describe('checkStatement', () => {
  it.each([
    ['EXPLAIN MATCH (n) RETURN n', '        MATCH (n) RETURN n'],
    ['  profile MATCH (n) RETURN n', '          MATCH (n) RETURN n'],
    ['// why\nEXPLAIN SHOW USERS', '      \n        SHOW USERS'],
    ['/* a */ PROFILE EXPLAIN RETURN 1', '                        RETURN 1'],
    ['CYPHER 5 PROFILE RETURN 1', '                 RETURN 1'],
    ['RETURN "EXPLAIN // no" AS x', 'RETURN "EXPLAIN // no" AS x'],
    ["RETURN 'a' /* b */ AS `/* c */`", "RETURN 'a'         AS `/* c */`"],
  ])('%j is run without what hides it, each sign in its place', (query, text) =>
    expect(checkStatement(query, {})).toBe(text),
  );

  it.each([
    'MATCH (n:Company) WHERE NOT (n)--() AND (n.name IN ["a"]) RETURN DISTINCT (n.name) ORDER BY (n.name) LIMIT (3)',
    'MATCH p = shortestPath((a)-[*..4]-(b)) RETURN [x IN nodes(p) WHERE (x:Company) | x.name], all(x IN nodes(p) WHERE x.name <> "")',
    'MATCH (n:Company) USING INDEX n:Company(name) WHERE n.name = "x" RETURN n',
    'CALL db.index.fulltext.queryNodes("names", $q) YIELD node RETURN node',
    'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN CASE WHEN (c > 1) THEN (c) ELSE (0) END',
    'RETURN date.truncate("year", date("2024-05-06")), Duration.inDays(date(), date()), COUNT { (:Company) }',
    'UNWIND range(0, size($list) - 1) AS i RETURN $list[i], range(1, $n, 2)',
    'MATCH (a)-[:X]->{1,3}(b) RETURN point({x: 1.5, y: -.5}), a.`name`, 1e3, 0x1F',
    "RETURN '企业\\u4e07' AS `名称`, \"it's\" AS b",
  ])('lets through %s', (query) => expect(checkStatement(query, { list: [1], n: 7 })).toBe(query));
});

describe('findRefusal', () => {
  it('lets reading through', () => {
    expect(findRefusal(plan('ProduceResults', '', [plan('NodeByLabelScan')]))).toBeUndefined();
    expect(findRefusal(plan('ProcedureCall', 'db.labels() :: (label :: STRING)'))).toBeUndefined();
  });
  it.each([
    ['LoadCSV', ''],
    ['ShowSettings', ''],
    ['ShowTransactions', ''],
    ['TerminateTransactions', ''],
    ['AdministrationCommand', ''],
    ['ProcedureCall', 'dbms.listConfig($autostring_0)'],
  ])('refuses %s, however deep', (operator, details) =>
    expect(findRefusal(plan('ProduceResults', '', [plan('Filter', '', [plan(operator, details)])]))).toBeTypeOf(
      'string',
    ),
  );
});
