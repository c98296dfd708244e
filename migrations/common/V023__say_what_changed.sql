-- What was changed of what the public had read, and why: for readers, for a ledger of corrections and its feeds.

create sequence correction_seq start with 1 increment by 50;

-- A withdrawal has a revision that it took back, and none that came instead.
create table correction (
    id               bigint                      not null,
    claim_id         bigint                      not null,
    kind             varchar(32)                 not null,
    text             varchar(1000)               not null,
    from_revision_id bigint                      not null,
    to_revision_id   bigint,
    made_by          bigint                      not null,
    made_at          timestamp(6) with time zone not null,
    constraint correction_pk primary key (id),
    constraint correction_claim_fk foreign key (claim_id) references claim (id),
    constraint correction_from_fk foreign key (from_revision_id) references revision (id),
    constraint correction_to_fk foreign key (to_revision_id) references revision (id),
    constraint correction_made_by_fk foreign key (made_by) references person (id),
    constraint correction_to_once unique (to_revision_id),
    constraint correction_kind_known check (kind in ('CORRECTION', 'CLARIFICATION', 'UPDATE', 'WITHDRAWAL')),
    constraint correction_text_there check (text <> ''),
    constraint correction_forward check (to_revision_id is null or to_revision_id <> from_revision_id),
    constraint correction_withdrawal_ends check (
        (kind = 'WITHDRAWAL' and to_revision_id is null) or (kind <> 'WITHDRAWAL' and to_revision_id is not null))
);
create index correction_claim_idx on correction (claim_id, made_at);
create index correction_from_idx on correction (from_revision_id);
create index correction_made_by_idx on correction (made_by);
create index correction_latest_idx on correction (made_at, id);

-- A withdrawal that stands keeps its reason.
insert into correction (id, claim_id, kind, text, from_revision_id, to_revision_id, made_by, made_at)
select nextval('correction_seq'), claim_id, 'WITHDRAWAL', withdrawn_reason, revision_id, null, withdrawn_by, withdrawn_at
from publication
where withdrawn_at is not null;
