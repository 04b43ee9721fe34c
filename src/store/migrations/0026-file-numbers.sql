-- Numbers that matters took in a series (卷号): each is given once, and the next one is the greatest and one more.
create table numbers (
  city text not null,
  series text not null,
  n int not null,
  matter uuid not null,
  primary key (city, series, n)
);
comment on table numbers is 'Drawn from the matters, like links: what an act takes is written in the same statement. `series` begins with its year: `2026 厚街人调字`.';
insert into numbers (city, series, n, matter)
select f.city, parts[1] || ' ' || parts[2], parts[3]::int, f.matter
from facts f, regexp_match(translate(f.data->>'no', '（）〔〕［］ ', '()()()'), '^\((\d{4})\)(.{1,20}字)第(\d{1,6})号$') parts
where f.kind = 'archived' and parts is not null
on conflict do nothing;
