// Whether anything else was decided of a pair is asked of every open question: one thing may stand in hundreds of them.
CREATE INDEX decision_pair IF NOT EXISTS FOR (d:Decision) ON (d.leftId, d.rightId);
