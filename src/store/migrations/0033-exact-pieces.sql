-- A piece of a text is kept as the number of its place and its two characters, and no longer folded: what the index finds needs no second look at
-- the text, so that the rows gone through hold no text either and four times as many of them lie on a page.
drop index matter_words_grams;

create function pieces_of(of_city text, of_matter uuid, of_town text, head text, words text) returns bigint[] language sql stable as $$
  with lists (list) as (select 0::bigint union all select of_town::bigint % 2039 + 1 where of_town is not null),
  letters as (select nullif(nullif(ascii(letter), 32), 10)::bigint as letter, at from unnest(string_to_array(words, null)) with ordinality as l (letter, at)),
  pairs as (select lag(letter) over (order by at) as one, letter as other from letters),
  pieces as (
    select one, other from pairs where one is not null and other is not null
    union select ascii(letter), 0 from unnest(string_to_array(head, null)) as l (letter) where letter <> ' '
    union select 2097151, extract(year from m.opened_on) * 12 + extract(month from m.opened_on) - 1 from matters m where m.city = of_city and m.id = of_matter
    union select 2097150, extract(year from m.opened_on) from matters m where m.city = of_city and m.id = of_matter
  )
  select coalesce(array_agg(distinct ((list * 2097152 + one) * 2097152 + other)::bigint), '{}') from lists, pieces
$$;

-- Numbers and the longer texts lie apart, as they are: packing them is not worth it with each opening. Short ones stay: a centre's own visits are gone
-- through one by one, and each text that lies apart is fetched for itself. What is written anew below takes this form.
alter table matter_words alter column grams set storage external, alter column words set storage external, alter column head set storage main;
alter table matter_words set (toast_tuple_target = 400);
alter table matter_words alter column grams type bigint[] using pieces_of(city, matter, town, head, words);
drop function pieces_of;

create index matter_words_grams on matter_words using gin (grams) with (gin_pending_list_limit = 256);
analyze matter_words;

comment on column matter_words.grams is 'Each two neighbouring characters of `words` and each single one of `head`, and the month and the year of opening: each once for the city and once for the town, as list × 2⁴² + first × 2²¹ + second code point. Of a word of one or two characters the index says all; of longer ones a LIKE makes it exact.';
