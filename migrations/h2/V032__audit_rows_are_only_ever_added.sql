-- What was written down stays as it was: not even the portal can change it or take it away.
create trigger audit_event_append_only before update, delete on audit_event
    for each row call 'factdesk.store.AppendOnly';

create index audit_event_person_idx on audit_event (person_id, happened_at);
