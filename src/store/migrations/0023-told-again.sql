-- A kind that tells its facts into another state makes the rows of its matters old: the night tells them again when the program has changed.
alter table checks add column code text;
comment on column checks.code is 'Hash of the program''s kinds and rules with which current rows were last told.';
