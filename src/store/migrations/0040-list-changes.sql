-- Which transactions changed the rows of words of a list. Whoever has counted a list's hits asks here whether what was counted is still so.
create table list_changes (
  city text not null,
  list text not null,
  changed xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  primary key (city, list, changed)
);
comment on table list_changes is 'A line for each transaction that put, changed or took rows of `matter_words`, by list. Swept after a day: whoever remembers longer counts again.';
