-- Each piece of a text is kept for the city and once more for its town: who works in a town reads one short list instead of two long ones.
comment on column matter_words.grams is 'Each two neighbouring characters of `words` and each single one of `head`, once as they are and once with the town; the month and the year of opening: folded to 32 bits. The index finds candidates, a LIKE makes it exact.';
-- Numbers spread at random do not compress: not worth trying with each opening.
alter table matter_words alter column grams set storage external;
-- Rows that lie here are told again in the coming night.
update checks set code = null;
