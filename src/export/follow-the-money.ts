import type { GraphReader, Row } from '../graph/graph.js';

/** An entity of FollowTheMoney (followthemoney.tech): a schema, and lists of texts by property. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const pageSize = 1000;
const schemaOf: Readonly<Record<string, string>> = { Company: 'Company', Person: 'Person', PublicBody: 'PublicBody' };

/**
 * Firms, persons and public bodies with what they hold and which firm is a firm's parent, then projects with those who are
 * stated to have invested in them (ProjectParticipant), as entities of FollowTheMoney: constant memory, in the order of
 * ids. Money that somebody states to have put into a firm is no holding and no payment, and what a firm makes or supplies
 * has no schema there: both are left out.
 */
export async function* exportFollowTheMoney(graph: Pick<GraphReader, 'readNamed'>): AsyncIterable<FtmEntity> {
  for await (const row of readPages(graph, 'read/actors')) {
    yield toEntity(row);
    for (const holding of row.holdings as Row[]) yield toOwnership(String(row.id), holding);
  }
  for await (const { id, name, investments } of readPages(graph, 'read/projects-and-investors')) {
    yield { id: String(id), schema: 'Project', properties: textsOf({ name }) };
    for (const investment of investments as Row[]) yield toParticipant(String(id), investment);
  }
}

async function* readPages(graph: Pick<GraphReader, 'readNamed'>, statement: string): AsyncIterable<Row> {
  for (let after = ''; ; ) {
    const page = await graph.readNamed(statement, { after, limit: pageSize });
    const last = page.at(-1);
    if (last === undefined) return;
    after = String(last.id);
    yield* page;
  }
}

type Values = Readonly<Record<string, unknown>>;

/** Texts of what is there: FollowTheMoney keeps numbers and dates as text too. */
function textsOf(values: Values): Record<string, string[]> {
  const given = Object.entries(values).flatMap(([name, value]) => {
    const texts = [value].flat().filter((each) => each !== undefined && each !== null && each !== '');
    return texts.length === 0 ? [] : [[name, texts.map(String)] as const];
  });
  return Object.fromEntries(given);
}

function toEntity({ id, node, places, parents }: Row): FtmEntity {
  const entity = node as Values;
  const schema = schemaOf[String(entity.type)] ?? 'LegalEntity';
  const english = entity.nameEnKind === 'official' ? [entity.nameEn] : [];
  const others = [...((entity.aliases as string[] | undefined) ?? []), ...english].filter(
    (name) => name !== entity.name,
  );
  const own =
    schema === 'Company'
      ? {
          uscCode: entity.uscc,
          // A unified social credit code is given in China alone.
          jurisdiction: entity.uscc === undefined ? [] : ['cn'],
          legalForm: entity.legalForm,
          status: entity.status,
          incorporationDate: entity.establishedOn,
          capital: entity.registeredCapitalCny,
          currency: entity.registeredCapitalCny === undefined ? [] : ['CNY'],
          address: places,
          parent: parents,
        }
      : {};
  return {
    id: String(id),
    schema,
    properties: textsOf({ name: entity.name, alias: [...new Set(others)].sort(), ...own }),
  };
}

function toOwnership(owner: string, { id, to, percentage, contributionCny, asOf }: Row): FtmEntity {
  const money =
    contributionCny === null || contributionCny === undefined
      ? {}
      : { sharesValue: contributionCny, sharesCurrency: 'CNY' };
  return {
    id: String(id),
    schema: 'Ownership',
    properties: textsOf({ owner, asset: to, percentage, ...money, date: asOf }),
  };
}

/** The sum stands as it was written: a participation has no field for money. */
function toParticipant(project: string, { id, from, date, amountText }: Row): FtmEntity {
  return {
    id: String(id),
    schema: 'ProjectParticipant',
    properties: textsOf({ participant: from, project, role: 'investor', date, summary: amountText }),
  };
}
