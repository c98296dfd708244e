-- What was written down stays as it was: not even the portal can change it or take it away.
create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'audit_event is only ever added to';
end
$$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change_of_audit();

create index audit_event_person_idx on audit_event (person_id, happened_at);
