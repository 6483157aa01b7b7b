-- A belt beside the hash chain: nobody changes the journal by accident.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'handoff_event is append only';
end $$;

create trigger handoff_event_is_append_only
    before update or delete or truncate on handoff_event
    for each statement execute function journal_is_append_only();
