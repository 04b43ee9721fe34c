-- 首接负责: what one centre takes in for another is the first receiver's until that one signs; after that it keeps a receipt.
alter table matters add column received_by uuid, add column unsigned boolean not null default false, add column to_decide boolean not null default false;
comment on column matters.received_by is 'The centre that took it in for another; null where it was registered where it belongs.';
comment on column matters.unsigned is 'No other centre has signed for it: it is still the first receiver''s.';
comment on column matters.to_decide is 'Only the head of the city''s centre can say whose it is.';
-- Lists of their own: what lies here is little beside the city, and no other list is reached in a second way by it.
create index matters_by_receiver on matters (city, received_by, kind, stage, due, id) where unsigned;
create index matters_receipts on matters (city, received_by, id) where received_by is not null and not unsigned;
create index matters_to_decide on matters (city, kind, stage, due, id) where to_decide;
-- Rows that lie here are told again in the coming night.
update checks set code = null;
