-- A calendar that is corrected or published later moves open terms: the night counts them again when it has changed.
alter table checks add column calendar text;
comment on column checks.calendar is 'Hash of the holidays with which open clocks were last counted.';
