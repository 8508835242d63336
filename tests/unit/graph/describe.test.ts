import { describe, expect, it } from 'vitest';
import { describeEntity, type Fact, type Naming } from '../../../src/graph/describe.js';

const naming = (over: Partial<Naming> = {}): Naming => ({
  memberId: 'project-1',
  sourceId: 'doc-1',
  register: false,
  name: '甲乙扩建项目',
  aliases: [],
  properties: {},
  ...over,
});
const fact = (over: Partial<Fact>): Fact => ({
  id: 'claim-1',
  predicate: 'stage',
  value: 'signed',
  confidence: 0.9,
  ...{ documentId: over.id ?? 'doc-1', passageKey: over.id ?? 'passage-1', releaseKeys: [] },
  ...over,
});
const project = { id: 'project-1', type: 'Project' } as const;

describe('describeEntity', () => {
  it('shows the latest stage by its own date, whenever it was reported', () => {
    const facts = [
      fact({ id: 'c1', value: 'started', date: '2021-03', reportedOn: '2024-01-01' }),
      fact({ id: 'c2', value: 'completed', date: '2023', reportedOn: '2023-02-01' }),
    ];
    expect(describeEntity(project, [naming()], facts).stage).toBe('completed');
    expect(describeEntity(project, [naming()], facts.toReversed()).stage).toBe('completed');
  });

  it('keeps every other name as an alias, and the name of its own id', () => {
    const looks = describeEntity(
      project,
      [
        naming({ aliases: ['扩建项目'] }),
        naming({ memberId: 'project-2', sourceId: 'doc-2', name: '甲乙化工扩建项目' }),
      ],
      [],
    );
    expect(looks).toMatchObject({ name: '甲乙扩建项目', aliases: ['扩建项目', '甲乙化工扩建项目'] });
  });

  it('prefers an official English name to one of ours', () => {
    const looks = describeEntity(
      { id: 'company-1', type: 'Company' },
      [
        naming({ memberId: 'company-1', name: '甲乙', properties: { nameEn: 'Jiayi', nameEnKind: 'romanised' } }),
        naming({
          memberId: 'company-2',
          sourceId: 'doc-2',
          name: '甲乙集团',
          properties: { nameEn: 'Alpha Group', nameEnKind: 'official' },
        }),
      ],
      [],
    );
    expect(looks).toMatchObject({ name: '甲乙', nameEn: 'Alpha Group', nameEnKind: 'official' });
  });
});
