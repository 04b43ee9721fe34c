-- The table itself says what was written: also by a program of before, and by hand. Whoever counted hits of the list asks here whether they are still so.
create function note_list_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    insert into list_changes (city, list) values (new.city, new.list) on conflict do nothing;
  end if;
  -- What has gone to another list is missing from the one in which it lay.
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (old.city, old.list) is distinct from (new.city, new.list)) then
    insert into list_changes (city, list) values (old.city, old.list) on conflict do nothing;
  end if;
  return null;
end $$;

-- By row, so that it holds for each part of the table too.
create trigger matter_words_noted after insert or update or delete on matter_words for each row execute function note_list_change();
