-- The record: facts, the current row of each matter, its clocks, its people.
-- Every row of a city's data begins with `city` (地级市 code): first part of every key, so that the same SQL runs on one
-- PostgreSQL today and on Citus, distributed by `city`, tomorrow. Ids are made by the application; no sequence, no trigger.

create table cities (
  city text primary key,
  name jsonb not null,
  edition bigint not null default 1
);
comment on table cities is 'Reference. `edition` rises with every change of areas, bodies or accounts, so that each process knows when its book is old.';

create table areas (
  city text not null,
  path text not null,
  code text not null,
  tier text not null check (tier in ('city', 'town', 'village')),
  name jsonb not null,
  search text not null,
  more jsonb not null default '{}',
  primary key (city, path)
);

create table bodies (
  city text not null,
  id uuid not null,
  key text not null,
  kind text not null,
  name jsonb not null,
  area text not null,
  seat text not null check (seat in ('lead', 'court')),
  accepts text[] not null default '{}',
  channels text[] not null default '{}',
  capacity int not null default 0,
  territory text[] not null default '{}',
  invited_by uuid,
  active boolean not null default true,
  more jsonb not null default '{}',
  primary key (city, id),
  unique (city, key)
);
comment on column bodies.seat is 'Which column of a matter this body sits in: lead (matters.body) or court (matters.court).';
comment on column bodies.territory is 'Town codes of a court; empty for all others.';

create table accounts (
  city text not null,
  id uuid not null,
  login text not null,
  name text not null,
  title jsonb not null,
  person uuid,
  password text not null,
  totp text,
  mediator_kind text,
  more jsonb not null default '{}',
  active boolean not null default true,
  failures int not null default 0,
  locked_until timestamptz,
  primary key (city, id),
  unique (city, login)
);
create index accounts_person on accounts (city, person) where person is not null;
comment on column accounts.password is 'argon2id, encoded form. An account that signs in elsewhere (OpenID Connect) has "-".';
comment on column accounts.totp is 'Shared secret, encrypted; null where no second factor is set up yet.';

create table posts (
  city text not null,
  account uuid not null,
  role text not null,
  body uuid not null,
  area text not null,
  since date not null default '2000-01-01',
  until date,
  primary key (city, account, role, body, area)
);

create table people (
  city text not null,
  id uuid not null,
  name text not null,
  form text not null,
  phone bytea,
  phone_key bytea,
  id_number bytea,
  id_key bytea,
  address bytea,
  primary key (city, id)
);
create index people_phone on people (city, phone_key) where phone_key is not null;
create index people_id_number on people (city, id_key) where id_key is not null;
create index people_name on people (city, name);
comment on table people is 'Everybody who is or was a party. Numbers and addresses are encrypted; *_key is a keyed hash for matching.';

create table matters (
  city text not null,
  id uuid not null,
  kind text not null,
  code text not null,
  stage text not null,
  open boolean not null,
  title jsonb not null,
  area text not null,
  town text,
  village text,
  body uuid not null,
  court uuid,
  assignee uuid,
  reporter uuid,
  sealed boolean not null default false,
  risk text not null default 'none',
  held text,
  type text,
  amount bigint,
  headcount int,
  origin text,
  channel text,
  outcome text,
  flags text[] not null default '{}',
  due date not null,
  opened_on date not null,
  version int not null,
  head bytea not null,
  state jsonb not null,
  updated_at timestamptz not null,
  primary key (city, id)
) with (fillfactor = 90);
create unique index matters_code on matters (city, code);
comment on table matters is 'The current row: what the facts say, for lists. Only service/act.ts and service/open-matter.ts lead here.';
comment on column matters.due is 'Nearest day by which somebody must act; 9999-12-31 where no clock runs, and in every closed matter.';
comment on column matters.open is 'False once the stage is an end.';
comment on column matters.version is 'Number of the last fact.';
comment on column matters.head is 'Hash of the last fact: the next one is chained to it without looking it up.';

-- One index per way of reaching: the whole city, a town, a body, a court, an assignee, a reporter. Each lists a stage by urgency;
-- since every closed matter has the same `due`, the same index lists a closed stage by age. A village is a filter on its town's index.
-- Every index costs each act one insertion, so there is none for an order that these can serve by merging a few stages.
create index matters_by_city on matters (city, kind, stage, due, id) include (type, sealed);
create index matters_by_town on matters (city, town, kind, stage, due, id) include (village, type, sealed);
create index matters_by_body on matters (city, body, kind, stage, due, id);
create index matters_by_court on matters (city, court, kind, stage, due, id) where court is not null;
create index matters_by_assignee on matters (city, assignee, kind, stage, due, id) where assignee is not null;
create index matters_by_reporter on matters (city, reporter, kind, stage, due, id) where reporter is not null;

create table links (
  city text not null,
  matter uuid not null,
  other uuid not null,
  primary key (city, matter, other)
);
create index links_back on links (city, other, matter);
comment on table links is 'Matters that belong together: `matter` names `other`. Read both ways.';

create table parties (
  city text not null,
  matter uuid not null,
  person uuid not null,
  side text not null,
  primary key (city, matter, person, side)
);
create index parties_person on parties (city, person, matter);

create table matter_words (
  city text not null,
  matter uuid not null,
  kind text not null,
  town text,
  village text,
  sealed boolean not null,
  head text not null,
  words text not null,
  grams int[] not null,
  primary key (city, matter)
);
create index matter_words_town on matter_words (city, town, matter);
create index matter_words_grams on matter_words using gin (grams) with (gin_pending_list_limit = 256);
-- What waits to be sorted in is read by every search: a short list costs an opening next to nothing more.
comment on table matter_words is 'Search. Apart from `matters`, so that an act does not touch the index; with the place and the secrecy, so that who reaches a place need not look up each hit.';
comment on column matter_words.head is 'Title and names, in the folded form in which one searches.';
comment on column matter_words.grams is 'Each two neighbouring characters of `words`, each single one of `head`, the town, the month and the year of opening, folded to 32 bits: the index finds candidates, a LIKE makes it exact.';

create table facts (
  city text not null,
  matter uuid not null,
  seq int not null,
  kind text not null,
  data jsonb not null,
  stage text not null,
  by jsonb not null,
  act text not null,
  act_id uuid not null,
  at timestamptz not null,
  hash bytea not null,
  primary key (city, matter, seq)
);
comment on table facts is 'Append-only truth. hash = SHA-256(hash of the fact before || canonical JSON of this one). The application may insert and select, nothing else.';

create table acts (
  city text not null,
  id uuid not null,
  matter uuid not null,
  act text not null,
  actor text not null,
  digest bytea not null,
  version int not null,
  at timestamptz not null,
  primary key (city, matter, id)
);
create unique index acts_open on acts (city, id) where act = 'open';
comment on table acts is 'Idempotency: the client''s key, what it asked (digest) and the version it led to. A second request with the same key has no second effect. A key is unique in its matter; the key of an opening, where the matter is not yet known, in the city.';

create table clocks (
  city text not null,
  matter uuid not null,
  name text not null,
  key text not null,
  kind text not null,
  rule text,
  started date not null,
  due date not null,
  at timestamptz not null,
  lapse text not null,
  paused_on date,
  row jsonb not null,
  retry_at timestamptz,
  failure text,
  primary key (city, matter, name, key)
);
create index clocks_run_out on clocks (city, at) where paused_on is null and lapse <> '';
comment on column clocks.retry_at is 'Set when the act on lapse was refused or failed: not tried again before. `failure` says why, for the people who watch.';

create table counts (
  city text not null,
  kind text not null,
  stage text not null,
  area text not null,
  body uuid not null,
  n bigint not null,
  primary key (city, kind, stage, area, body)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.01);
comment on table counts is 'Maintained summary of unsealed matters; equal to the exact query (npm run verify says so).';

create table outbox (
  city text not null,
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  matter uuid,
  created_at timestamptz not null,
  due_at timestamptz not null,
  tries int not null default 0,
  sent_at timestamptz,
  dead_at timestamptz,
  error text,
  primary key (city, id)
);
create index outbox_waiting on outbox (city, due_at) where sent_at is null and dead_at is null;
create index outbox_dead on outbox (city, dead_at) where dead_at is not null;
comment on table outbox is 'What must leave the house, promised in the transaction that made it true. `dead_at`: given up, a person looks at it.';

create table looks (
  city text not null,
  id uuid not null,
  matter uuid not null,
  person uuid,
  account uuid not null,
  name text not null,
  what text not null,
  why text not null,
  at timestamptz not null,
  primary key (city, id)
);
create index looks_matter on looks (city, matter);
create index looks_person on looks (city, person);

create table files (
  city text not null,
  id uuid not null,
  matter uuid,
  name text not null,
  type text not null,
  size bigint not null,
  hash bytea not null,
  by jsonb not null,
  at timestamptz not null,
  primary key (city, id)
);
create index files_matter on files (city, matter);

create table sessions (
  city text not null,
  id bytea not null,
  kind text not null,
  account uuid,
  person uuid,
  name text not null,
  csrf text not null,
  device text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (city, id)
);
create index sessions_account on sessions (city, account);
comment on column sessions.id is 'SHA-256 of the cookie; a stolen table opens no session.';

create table phone_codes (
  city text not null,
  phone_key bytea not null,
  digest bytea not null,
  tries int not null default 0,
  sent_at timestamptz not null,
  primary key (city, phone_key)
);

create table roots (
  city text not null,
  day date not null,
  facts bigint not null,
  root bytea not null,
  primary key (city, day)
);
comment on table roots is 'A day''s root hash over the last hash of every matter touched that day; anchors the chains.';

create table holidays (
  city text not null,
  year int not null,
  holidays date[] not null,
  workdays date[] not null,
  source text not null,
  primary key (city, year)
);

create table clients (
  city text not null,
  id text not null,
  secret text not null,
  account uuid not null,
  active boolean not null default true,
  primary key (city, id)
);
comment on table clients is 'Machine clients (OAuth 2 client credentials); each acts as one account, with that account''s posts.';

create table conflicts (
  city text not null,
  account uuid not null,
  person uuid not null,
  conflict text not null,
  since date not null,
  until date,
  source text not null,
  primary key (city, account, person, conflict, since)
);
create index conflicts_person on conflicts (city, person);
comment on table conflicts is 'Declared or arisen conflicts of an officer with a person: kin, same firm, served papers.';
