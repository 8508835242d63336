import type { Plan } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { findRefusal, stripExplain } from '../../../src/graph/read-only.js';

const plan = (operatorType: string, Details = '', children: Plan[] = []): Plan => ({
  operatorType: `${operatorType}@neo4j`,
  arguments: { Details },
  identifiers: [],
  children,
});

describe('stripExplain', () => {
  it.each([
    ['EXPLAIN MATCH (n) RETURN n', ' MATCH (n) RETURN n'],
    ['  profile MATCH (n) RETURN n', ' MATCH (n) RETURN n'],
    ['// why\nEXPLAIN SHOW USERS', ' SHOW USERS'],
    ['/* a */ PROFILE EXPLAIN RETURN 1', ' RETURN 1'],
    ['RETURN "EXPLAIN"', 'RETURN "EXPLAIN"'],
  ])('%s', (query, stripped) => expect(stripExplain(query)).toBe(stripped));
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
