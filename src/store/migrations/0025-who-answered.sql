-- A unit that has answered a request reads what becomes of it, though the asker's body must act now.
alter table matters add column answered_by uuid;
comment on column matters.answered_by is 'The body that answered and handed the matter back: it reads on and does nothing.';
create index matters_by_answerer on matters (city, answered_by, kind, stage, due, id) where answered_by is not null;
-- Rows that lie here are told again in the coming night.
update checks set code = null;
