-- The journal is append only as before. What stands under a handoff's tombstone is deleted in the transaction that lays the
-- stone, and at no other time.
drop trigger handoff_event_is_append_only on handoff_event;

create trigger handoff_event_is_append_only
    before update or truncate on handoff_event
    for each statement execute function journal_is_append_only();

create function journal_is_deleted_with_a_tombstone() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from tombstone
        where handoff_id = old.handoff_id
          and events >= old.version
          and xmin::text = (txid_current() % 4294967296)::text
    ) then
        raise exception 'handoff_event is append only';
    end if;
    return old;
end $$;

create trigger handoff_event_is_deleted_with_a_tombstone
    before delete on handoff_event
    for each row execute function journal_is_deleted_with_a_tombstone();

create function tombstone_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a tombstone stays';
end $$;

create trigger tombstone_stays
    before update or delete or truncate on tombstone
    for each statement execute function tombstone_stays();
