-- What a claim's working copy said, each time it was changed: what later saves are merged with, and what was when.

create sequence claim_edit_seq start with 1 increment by 50;

-- The first row of a claim is its state before the first change.
create table claim_edit (
    id                  bigint                      not null,
    claim_id            bigint                      not null,
    version             integer                     not null,
    headline            varchar(300)                not null,
    speaker_name        varchar(300)                not null,
    verdict             varchar(32),
    attribution_finding varchar(32)                 not null,
    finding             varchar(20000)              not null,
    quote               varchar(100000)             not null,
    start_at            integer                     not null,
    changed_by          bigint                      not null,
    changed_at          timestamp(6) with time zone not null,
    constraint claim_edit_pk primary key (id),
    constraint claim_edit_claim_fk foreign key (claim_id) references claim (id),
    constraint claim_edit_changed_by_fk foreign key (changed_by) references person (id),
    constraint claim_edit_once unique (claim_id, version),
    constraint claim_edit_start check (start_at >= 0)
);
create index claim_edit_changed_by_idx on claim_edit (changed_by);
