-- A source has an interest and a copy elsewhere; evidence says where in the source and whether it is independent; a
-- search that found nothing is kept; pages are kept as they were, and links are checked.

alter table source add column interest varchar(500) default '' not null;
alter table source alter column interest drop default;
alter table source add column archive_url varchar(2000) default '' not null;
alter table source alter column archive_url drop default;
-- When the link was last asked for; since when it fails without a break; since when it counts as dead.
alter table source add column checked_at timestamp(6) with time zone;
alter table source add column failing_since timestamp(6) with time zone;
alter table source add column dead_since timestamp(6) with time zone;
create index source_checked_at_idx on source (checked_at);
create index source_dead_since_idx on source (dead_since);
create index source_title_idx on source (title);

alter table evidence add column locator varchar(200) default '' not null;
alter table evidence alter column locator drop default;
alter table evidence add column independent boolean default false not null;
alter table evidence alter column independent drop default;
alter table evidence add column note varchar(2000) default '' not null;
alter table evidence alter column note drop default;

create sequence search_made_seq start with 1 increment by 50;

create table search_made (
    id          bigint                      not null,
    claim_id    bigint                      not null,
    place       varchar(500)                not null,
    words       varchar(500)                not null,
    searched_on date                        not null,
    added_by    bigint                      not null,
    added_at    timestamp(6) with time zone not null,
    constraint search_made_pk primary key (id),
    constraint search_made_claim_fk foreign key (claim_id) references claim (id),
    constraint search_made_added_by_fk foreign key (added_by) references person (id),
    constraint search_made_place_given check (place <> '')
);
create index search_made_claim_idx on search_made (claim_id, id);
create index search_made_added_by_idx on search_made (added_by);

create sequence snapshot_seq start with 1 increment by 50;

create table snapshot (
    id           bigint                      not null,
    source_id    bigint                      not null,
    state        varchar(16)                 not null,
    asked_by     bigint                      not null,
    asked_at     timestamp(6) with time zone not null,
    excerpt      varchar(5000)               not null,
    taken_at     timestamp(6) with time zone,
    status       integer,
    final_url    varchar(4000)               not null,
    title        varchar(500)                not null,
    content_type varchar(200)                not null,
    size         integer,
    sha256       varchar(64)                 not null,
    found        varchar(16)                 not null,
    surroundings varchar(7000)               not null,
    problem      varchar(500)                not null,
    constraint snapshot_pk primary key (id),
    constraint snapshot_source_fk foreign key (source_id) references source (id),
    constraint snapshot_asked_by_fk foreign key (asked_by) references person (id),
    constraint snapshot_state_known check (state in ('WAITING', 'KEPT', 'FAILED')),
    constraint snapshot_found_known check (found in ('NOT_SOUGHT', 'FOUND', 'NOT_FOUND'))
);
create index snapshot_source_idx on snapshot (source_id, id);
create index snapshot_state_idx on snapshot (state, id);
create index snapshot_asked_by_idx on snapshot (asked_by);

create sequence link_check_seq start with 1 increment by 50;

create table link_check (
    id         bigint                      not null,
    source_id  bigint                      not null,
    checked_at timestamp(6) with time zone not null,
    status     integer,
    ok         boolean                     not null,
    problem    varchar(500)                not null,
    constraint link_check_pk primary key (id),
    constraint link_check_source_fk foreign key (source_id) references source (id)
);
create index link_check_source_idx on link_check (source_id, id);
