/** Procedures that only read the graph itself. Everything else could tell of the server or do something to it. */
export const allowedProcedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.index.vector.querynodes',
  'db.index.vector.queryrelationships',
]);

const instants = ['date', 'datetime', 'localdatetime', 'localtime', 'time'];

/**
 * Neo4j's own functions over values and the graph, in small letters. Left out are those that reach files or other
 * databases (file, linenumber, graph.byName), and reduce, whose lists and texts can double with each step.
 */
export const allowedFunctions: ReadonlySet<string> = new Set([
  ...'abs acos asin atan atan2 ceil cos cot degrees e exp floor haversin isnan log log10 pi radians rand round sign sin sqrt tan'.split(
    ' ',
  ),
  ...'all any none single exists shortestpath allshortestpaths'.split(' '),
  ...'avg collect count max min percentilecont percentiledisc stdev stdevp sum'.split(' '),
  ...'btrim left lower ltrim normalize replace reverse right rtrim split substring tolower toupper trim upper'.split(
    ' ',
  ),
  ...'char_length character_length coalesce elementid endnode head id isempty keys labels last length nodes nullif'.split(
    ' ',
  ),
  ...'properties randomuuid range relationships size startnode tail timestamp type valuetype'.split(' '),
  ...['toboolean', 'tofloat', 'tointeger', 'tostring'].flatMap((name) => [name, `${name}list`, `${name}ornull`]),
  ...instants.flatMap((name) => ['', '.realtime', '.statement', '.transaction', '.truncate'].map((end) => name + end)),
  ...'datetime.fromepoch datetime.fromepochmillis'.split(' '),
  ...'duration duration.between duration.indays duration.inmonths duration.inseconds'.split(' '),
  ...'point point.distance point.withinbbox vector.similarity.cosine vector.similarity.euclidean'.split(' '),
]);

/** Words of the language that may stand before an opening parenthesis. */
export const wordsBeforeParentheses: ReadonlySet<string> = new Set(
  (
    'match optional where and or xor not in is with return distinct unwind call yield as by skip limit offset on union ' +
    'case when then else contains starts ends order shortest any all path paths group groups exists count collect'
  ).split(' '),
);

/** Words of reading Cypher, for completion, colours and layout. */
export const cypherKeywords =
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY SKIP LIMIT DISTINCT AS AND OR XOR NOT IN IS NULL CALL YIELD UNION ALL CASE WHEN THEN ELSE END EXISTS COUNT COLLECT CONTAINS STARTS ENDS ASC DESC TRUE FALSE'.split(
    ' ',
  );
