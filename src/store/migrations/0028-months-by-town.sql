-- When a matter was opened is kept for its town too: the newest of a frequent word are then read from short lists.
comment on column matter_words.grams is 'Each two neighbouring characters of `words` and each single one of `head`, and the month and the year of opening: each once as it is and once with the town; folded to 32 bits. The index finds candidates, a LIKE makes it exact.';
-- Rows that lie here are told again in the coming night.
update checks set code = null;
