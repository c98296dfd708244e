-- What somebody typed at a claim and did not save yet. Private to that person.

create sequence draft_seq start with 1 increment by 50;

-- page names the open page that it was typed on: two windows of one person never overwrite each other's.
create table draft (
    id        bigint                      not null,
    person_id bigint                      not null,
    claim_id  bigint                      not null,
    form      varchar(40)                 not null,
    page      varchar(40)                 not null,
    turn      integer                     not null,
    fields    varchar(1000000)            not null,
    saved_at  timestamp(6) with time zone not null,
    constraint draft_pk primary key (id),
    constraint draft_person_fk foreign key (person_id) references person (id),
    constraint draft_claim_fk foreign key (claim_id) references claim (id),
    constraint draft_once unique (person_id, claim_id, form, page)
);
create index draft_claim_idx on draft (claim_id);
create index draft_saved_idx on draft (saved_at);
