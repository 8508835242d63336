// What names of one thing share, though they differ (see src/resolution/match-keys.ts): who is who looks candidates up here.
CREATE FULLTEXT INDEX entity_match IF NOT EXISTS FOR (e:Entity) ON EACH [e.matchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
