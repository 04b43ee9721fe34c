-- What a supervisor asks for is rare among many: small indexes over just those rows.
create index matters_held on matters (city, held) where held is not null;
create index matters_sealed on matters (city, kind) where sealed;
