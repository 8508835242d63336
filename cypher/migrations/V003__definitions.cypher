// Short names that a text defines (以下简称) are kept beside the names of its firms. Texts that were imported before are
// marked here, and read again for them when the graph is opened.
MATCH (d:Document {kind: 'text'}) SET d.definitionsRead = false;
