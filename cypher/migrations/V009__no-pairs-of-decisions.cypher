// With the index of V008 the planner of small graphs begins at all pairs of entities and seeks a decision for each of
// them: minutes for what takes milliseconds. One end of a pair is enough to find its decisions.
DROP INDEX decision_pair IF EXISTS;
