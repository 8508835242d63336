// Settings by which what is stored was made, such as the rule for headline figures.
CREATE CONSTRAINT setting_name IF NOT EXISTS FOR (s:Setting) REQUIRE s.name IS UNIQUE;
