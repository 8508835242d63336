// Every id is unique. Community has plain uniqueness constraints only, so what must be there is checked before writing.
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (p:Passage) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT lease_id IF NOT EXISTS FOR (l:Lease) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT register_id IF NOT EXISTS FOR (r:Register) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT import_job_id IF NOT EXISTS FOR (j:ImportJob) REQUIRE j.id IS UNIQUE;
// Two sources may each name a firm with the same code before they are judged the same; only the canonical one keeps the
// code in this property, so the code is unique among canonical companies.
CREATE CONSTRAINT company_canonical_uscc IF NOT EXISTS FOR (c:Company) REQUIRE c.canonicalUscc IS UNIQUE;
CREATE INDEX entity_canonical IF NOT EXISTS FOR (e:Entity) ON (e.canonicalId);
CREATE INDEX entity_match_keys IF NOT EXISTS FOR (e:Entity) ON (e.normalName);
CREATE INDEX company_uscc IF NOT EXISTS FOR (c:Company) ON (c.uscc);
CREATE INDEX district_adcode IF NOT EXISTS FOR (d:District) ON (d.adcode);
CREATE INDEX document_file IF NOT EXISTS FOR (d:Document) ON (d.fileName);
CREATE INDEX claim_document IF NOT EXISTS FOR (c:Claim) ON (c.documentId);
CREATE INDEX passage_document IF NOT EXISTS FOR (p:Passage) ON (p.documentId);
CREATE INDEX decision_left IF NOT EXISTS FOR (d:Decision) ON (d.leftId);
CREATE INDEX decision_right IF NOT EXISTS FOR (d:Decision) ON (d.rightId);
