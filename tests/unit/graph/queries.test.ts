import { describe, expect, it } from 'vitest';
import { loadStatement, parseStatement } from '../../../src/graph/queries.js';

describe('parseStatement', () => {
  it('reads the header and leaves comments of the body alone', () => {
    const statement = parseStatement(
      'read/x',
      '// purpose: find\n//   things\n// params: id text, limit integer\n// returns: id\nMATCH (n)\n// why\nRETURN n;\n',
    );
    expect(statement).toEqual({
      name: 'read/x',
      purpose: 'find things',
      params: [
        { name: 'id', type: 'text' },
        { name: 'limit', type: 'integer' },
      ],
      returns: 'id',
      text: 'MATCH (n)\n// why\nRETURN n',
    });
  });
  it('names the file and the line that is missing', () => {
    expect(() => parseStatement('read/x', '// purpose: find\n// params: none\nRETURN 1')).toThrow(
      /read\/x\.cypher.*returns/,
    );
  });
});

describe('loadStatement', () => {
  it('refuses names that lead elsewhere', () => {
    expect(() => loadStatement('../package')).toThrow(/not the name/);
  });
});
