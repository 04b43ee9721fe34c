-- Routing rules (分流规则) of a city: dated, editable, read whole.
create table routing_rules (
  city text not null,
  id text not null,
  rule jsonb not null,
  since date not null,
  until date,
  primary key (city, id, since)
);
comment on table routing_rules is 'A changed rule is a new row; the old one keeps its dates, so that an old routing can be explained.';

-- The bounce memory: matters that are or were sent back lie together, so that a town''s returns of a type are found without reading the town.
create index matters_returned on matters (city, town, type) where 'returned' = any (flags);
