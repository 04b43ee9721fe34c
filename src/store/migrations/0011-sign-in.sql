-- What sign-in needs beside sessions: counted tries, one-time links, second factors, heartbeats of the processes.
create table tries (
  city text not null,
  key bytea not null,
  tries int not null,
  at timestamptz not null,
  wait_until timestamptz,
  primary key (city, key)
);
comment on table tries is 'Failures since the last success, by keyed hash of an account name, an address or a case code: known and unknown names look alike, and the table names nobody.';

create table sign_in_links (
  city text not null,
  digest bytea not null,
  account uuid not null,
  purpose text not null check (purpose in ('first', 'reset')),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (city, digest)
);
create index sign_in_links_account on sign_in_links (city, account);
comment on table sign_in_links is 'One-time links with which somebody sets a password. Only the SHA-256 is kept.';

alter table accounts add column totp_next text;
alter table accounts add column totp_step bigint not null default 0;
comment on column accounts.totp_next is 'A second factor being set up, encrypted; becomes `totp` once a code of it was given.';
comment on column accounts.totp_step is 'Last 30-second step whose code was used: a code opens once.';
comment on column accounts.locked_until is 'Closed by an administrator until then. Waits after failures are in `tries`.';

alter table sessions add column needs text check (needs in ('totp'));
comment on column sessions.needs is 'What must be done before this session may do anything else.';
create index sessions_person on sessions (city, person) where person is not null;

create table heartbeats (
  city text not null,
  name text not null,
  at timestamptz not null,
  primary key (city, name)
);
comment on table heartbeats is 'Last sign of life of each part that runs beside the door (jobs); /readyz looks here.';
