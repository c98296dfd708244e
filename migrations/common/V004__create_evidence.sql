-- A source exists once; evidence is what it says about one claim.

create sequence source_seq start with 1 increment by 50;

create table source (
    id        bigint        not null,
    url       varchar(2000) not null,
    title     varchar(500)  not null,
    publisher varchar(200)  not null,
    kind      varchar(16)   not null,
    version   integer       not null,
    constraint source_pk primary key (id),
    constraint source_url_unique unique (url),
    constraint source_kind_known check (kind in ('PRIMARY', 'SECONDARY'))
);

create sequence evidence_seq start with 1 increment by 50;

create table evidence (
    id          bigint                      not null,
    claim_id    bigint                      not null,
    source_id   bigint                      not null,
    position    integer                     not null,
    stance      varchar(16)                 not null,
    excerpt     varchar(5000)               not null,
    accessed_on date                        not null,
    added_by    bigint                      not null,
    added_at    timestamp(6) with time zone not null,
    version     integer                     not null,
    constraint evidence_pk primary key (id),
    constraint evidence_claim_fk foreign key (claim_id) references claim (id),
    constraint evidence_source_fk foreign key (source_id) references source (id),
    constraint evidence_added_by_fk foreign key (added_by) references person (id),
    constraint evidence_source_once unique (claim_id, source_id),
    constraint evidence_stance_known check (stance in ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    constraint evidence_position_natural check (position >= 0)
);
create index evidence_source_idx on evidence (source_id);
create index evidence_added_by_idx on evidence (added_by);
