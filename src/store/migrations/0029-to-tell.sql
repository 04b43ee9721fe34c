-- Who reads no messages waits for a person who rings, writes or calls at the door: the desk lists the matters in which somebody waits.
alter table matters add column to_tell boolean not null default false;
comment on column matters.to_tell is 'Somebody in it reads no messages and is still to be told something.';
update matters set to_tell = true where jsonb_array_length(coalesce(state->'toTell', '[]')) > 0;
create index matters_to_tell on matters (city, kind, stage, due, id) where to_tell;
