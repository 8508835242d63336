/** One direction: model ← gazetteer ← importers, resolution, graph, ask ← pipeline, kept ← jobs ← server, cli. */
const from = (path, to, comment) => ({
  name: `${comment.split(' ')[0].replace(/\W/g, '')}-${path.replace(/\W+/g, '-')}`,
  comment,
  severity: 'error',
  from: { path },
  to,
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    from('^src/model', { path: '^(src/(?!model)|web/)' }, 'model stands on nothing else'),
    from(
      '^src/model',
      { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod' },
      'vocabulary imports only zod',
    ),
    from('^src/gazetteer', { path: '^src/(?!model|gazetteer|errors)' }, 'gazetteer stands on the model'),
    from('^src/importers', { path: '^src/(?!model|gazetteer|importers|errors)' }, 'importers never touch the graph'),
    from(
      '^src/resolution',
      { path: '^src/(?!model|gazetteer|resolution|errors)' },
      'resolution gets its candidates through a function',
    ),
    from(
      '^src/graph',
      { path: '^src/(?!model|importers/importer|resolution|graph|errors|settings)' },
      'graph knows drafts, not importers',
    ),
    from(
      '^src/ask',
      { path: '^src/(?!model|gazetteer|graph/graph|ask|errors)' },
      'ask sees the graph through its interface',
    ),
    from('^src/(?!graph/)', { path: 'node_modules/neo4j-driver' }, 'driver is for graph/ alone'),
    from('^src/(pipeline|kept|jobs)', { path: '^src/(server|cli)' }, 'pipeline knows no doors'),
    from('^src', { path: '^(web|tests)/' }, 'src never imports the viewer or tests'),
    from('^web', { path: '^src/(?!model)' }, 'viewer sees the model alone'),
    from('^web/(?!graph-view/)', { path: 'node_modules/(sigma|@sigma)' }, 'sigma is for web/graph-view alone'),
    from('^web', { dependencyTypes: ['core'], pathNot: 'vite.config' }, 'browser has no Node'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|artefacts)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.cjs', '.mjs', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
    },
  },
};
