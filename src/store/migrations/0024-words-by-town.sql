-- Each piece of a text is kept for the city and once more for its town: who works in a town reads one short list instead of two long ones.
comment on column matter_words.grams is 'Each two neighbouring characters of `words` and each single one of `head`, once as they are and once with the town; the month and the year of opening: folded to 32 bits. The index finds candidates, a LIKE makes it exact.';
-- Twice as many, and read by nobody but the index: out of the rows that a LIKE goes through.
alter table matter_words alter column grams set storage external;
alter table matter_words set (toast_tuple_target = 512);
-- Rows that lie here are told again in the coming night.
update checks set code = null;
