-- The rows of a town lie together, those that only the people of one body read (a centre's visits) with that body's: what a search of a town counts lay
-- on a page of its own for each hit. What is one body's is in that body's list of the index alone, since nobody looks for it in the city's or a town's;
-- a search went through a centre's visits text by text. The list of a body is numbered below nothing.
alter table matter_words rename to words_before;
alter table words_before drop constraint matter_words_pkey;
drop index matter_words_town, matter_words_grams;

create table matter_words (
  city text not null,
  list text not null,
  matter uuid not null,
  kind text not null,
  town text,
  village text,
  sealed boolean not null,
  head text not null,
  words text not null,
  grams bigint[] not null
) partition by hash (list);
-- Texts and numbers lie apart, as they are: packing them is not worth it with each opening, and the rows that are gone through are short.
alter table matter_words alter column head set storage external, alter column words set storage external, alter column grams set storage external;
do $$ begin
  for part in 0..31 loop
    execute format('create table matter_words_%1$s partition of matter_words for values with (modulus 32, remainder %1$s) with (toast_tuple_target = 128)', part);
  end loop;
end $$;

insert into matter_words (city, list, matter, kind, town, village, sealed, head, words, grams)
select w.city, coalesce(w.town, ''), w.matter, w.kind, w.town, w.village, w.sealed, w.head, w.words, w.grams from words_before w where w.kind <> 'visit';
insert into matter_words (city, list, matter, kind, town, village, sealed, head, words, grams)
select w.city, m.body::text, w.matter, w.kind, w.town, w.village, w.sealed, w.head, w.words, (
  select array_agg(-(('x' || right(m.body::text, 8))::bit(32)::bigint % 2039 + 1) * 4398046511104 - gram)
  from unnest(w.grams) gram where gram < 4398046511104)
from words_before w join matters m on m.city = w.city and m.id = w.matter where w.kind = 'visit';
drop table words_before;

alter table matter_words add primary key (city, list, matter);
create index matter_words_ids on matter_words (city, matter);
-- What waits to be sorted in is read by every search: a short list costs an opening next to nothing more.
create index matter_words_grams on matter_words using gin (grams) with (gin_pending_list_limit = 256);
analyze matter_words;

comment on table matter_words is 'Search. Apart from `matters`, so that an act does not touch the index; with the place and the secrecy, so that who reaches a place need not look up each hit. Divided by `list`.';
comment on column matter_words.list is 'With which rows this one lies: the code of its town, nothing where it has none; of a kind that nobody reads but the people of its body that body.';
comment on column matter_words.head is 'Title and names, in the folded form in which one searches.';
comment on column matter_words.grams is 'Each two neighbouring characters of `words` and each single one of `head`, and the month and the year of opening: each once for the city and once for the town, or once for the body, as list × 2⁴² + first × 2²¹ + second code point, below nothing for a body. Of a word of one or two characters the index says all; of longer ones a LIKE makes it exact.';
