-- What the register held of somebody before an officer put it right: the number that was overwritten can be found again by who goes after a correction.
create table people_before (
  city text not null,
  person uuid not null,
  -- The act that put it right, and the matter in which it was done; its reason stands in the fact.
  act uuid not null,
  matter uuid not null,
  at timestamptz not null,
  name text not null,
  form text not null,
  phone bytea,
  id_number bytea,
  address bytea,
  primary key (city, person, act)
);
comment on table people_before is 'Append-only. Sealed as in `people`, and without keyed hashes: nobody is found by a number that is not theirs any more.';
