-- What the nightly check found, and a way to find the facts of a day without an index that every act would pay for.
create table checks (
  city text not null,
  day date not null,
  at timestamptz not null,
  findings jsonb not null,
  primary key (city, day)
);
comment on table checks is 'Findings of the night before: open matters without an owner or without a clock or next act, cells that do not add up. Empty means sound.';

create index facts_at on facts using brin (at) with (pages_per_range = 32);
comment on index facts_at is 'Facts are written in the order of time, so that a range of pages is a range of days.';
