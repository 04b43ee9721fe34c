-- Call-backs that came early or on the day of the one before are few among all facts, and a supervisor reads their reasons: an index over just those.
create index facts_odd_visits on facts (city, at desc) where kind = 'visited' and (data ? 'early' or data ? 'sameDay');
