-- Who changed the city: accounts, bodies, areas, holidays, machine clients. Written in the transaction of the change itself.
create table city_changes (
  city text not null,
  id uuid not null,
  at timestamptz not null,
  account uuid,
  name text not null,
  what text not null check (what in ('account', 'body', 'area', 'holidays', 'client')),
  thing text not null,
  change text not null,
  before jsonb,
  after jsonb,
  primary key (city, id)
);
create index city_changes_newest on city_changes (city, at desc, id);
create index city_changes_thing on city_changes (city, what, thing, at desc);
comment on table city_changes is 'Append-only audit of administration. `before` and `after` never hold a password, a secret or a number of a person.';
comment on column city_changes.account is 'Who did it; null for the program itself (first start, import).';
comment on column city_changes.thing is 'Login of an account, key of a body, path of an area, year of holidays, id of a client.';
