CREATE TABLE edit (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, stage INTEGER NOT NULL, given INTEGER NOT NULL, finished INTEGER, who TEXT NOT NULL, batch INTEGER NOT NULL, undoes INTEGER, undone INTEGER, sent INTEGER NOT NULL, answer INTEGER NOT NULL, directory TEXT NOT NULL, entry TEXT NOT NULL, created TEXT NOT NULL, command TEXT NOT NULL, known TEXT, error TEXT, words TEXT NOT NULL);
CREATE INDEX edit_stage ON edit (stage);
CREATE INDEX edit_entry ON edit (directory, entry);
CREATE TABLE draft (id TEXT PRIMARY KEY, kept INTEGER NOT NULL, directory TEXT NOT NULL, entry TEXT NOT NULL, opened TEXT NOT NULL, typed TEXT NOT NULL);
INSERT INTO edit VALUES (1, 1, 3, 1714982400000, 1714982401000, 'a.lindgren', 0, NULL, NULL, 1, 1, 'public', 'c1', '', '{"version":1,"command":"updateContact","contact":{"directory":"public","entry":"c1"},"before":{"displayName":"Clara Abernathy"},"after":{"displayName":"Clara Abernathy","notes":"Ask for Zed"}}', NULL, NULL, 'clara abernathy');
INSERT INTO edit VALUES (2, 2, 1, 1714982520000, NULL, 'a.lindgren', 0, NULL, NULL, 0, 0, 'private:a.lindgren', '', '', '{"version":1,"command":"createContact","directory":"private:a.lindgren","draft":{"displayName":"Zebulon Quist","lastName":"Quist","mobilePhone":{"number":"(317) 555-0142","extension":"","auto":false},"primaryNumberDesignation":5},"links":[]}', NULL, NULL, 'zebulon quist');
PRAGMA application_id = 1147756908;
PRAGMA user_version = 1;
