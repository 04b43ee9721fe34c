-- A desk's queue of one type: what it shows and counts lies together, and is not picked out of all that is in the stage.
create index matters_by_type on matters (city, town, kind, stage, type, due, id) include (village, sealed);
