-- A firm-level conflict (同一机构): nobody of the body may mediate that person's matters.
create table body_conflicts (
  city text not null,
  body uuid not null,
  person uuid not null,
  conflict text not null,
  since date not null,
  until date,
  source text not null,
  primary key (city, person, body, conflict, since)
);
comment on table body_conflicts is 'A conflict that binds all of a body: a law firm that acts for a party, an employer.';
