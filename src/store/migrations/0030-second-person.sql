-- A lost second factor is taken off by two people: who asked for it, and until when another may agree.
create table factor_drops (
  city text not null,
  account uuid not null,
  asked_by uuid not null,
  asked_name text not null,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (city, account),
  foreign key (city, account) references accounts (city, id)
);
comment on table factor_drops is 'Asked for and not agreed to yet, one an account. What became of it stands in city_changes.';
