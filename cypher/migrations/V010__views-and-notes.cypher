// Views that people keep, and notes on things and relations: records beside the graph, which no import touches.
CREATE CONSTRAINT kept_view_id IF NOT EXISTS FOR (v:KeptView) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
