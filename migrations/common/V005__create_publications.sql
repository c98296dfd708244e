-- What the public reads: revisions never change, a publication says which one is the latest.

create sequence revision_seq start with 1 increment by 50;

-- content is the whole public page as JSON; the columns beside it are those that lists select and filter by.
create table revision (
    id           bigint                      not null,
    claim_id     bigint                      not null,
    number       integer                     not null,
    slug         varchar(80)                 not null,
    headline     varchar(300)                not null,
    verdict      varchar(32)                 not null,
    speaker_id   bigint,
    content      varchar(1000000)            not null,
    search_text  varchar(200000)             not null,
    published_by bigint                      not null,
    published_at timestamp(6) with time zone not null,
    constraint revision_pk primary key (id),
    constraint revision_claim_fk foreign key (claim_id) references claim (id),
    constraint revision_speaker_fk foreign key (speaker_id) references speaker (id),
    constraint revision_published_by_fk foreign key (published_by) references person (id),
    constraint revision_number_unique unique (claim_id, number),
    constraint revision_number_positive check (number >= 1),
    constraint revision_verdict_known check
        (verdict in ('VERIFIED', 'MOSTLY_ACCURATE', 'MISLEADING', 'FALSE', 'DISPUTED', 'UNVERIFIABLE'))
);
create index revision_verdict_idx on revision (verdict);
create index revision_speaker_idx on revision (speaker_id);
create index revision_published_by_idx on revision (published_by);

create table publication (
    claim_id           bigint                      not null,
    revision_id        bigint                      not null,
    first_published_at timestamp(6) with time zone not null,
    published_at       timestamp(6) with time zone not null,
    withdrawn_at       timestamp(6) with time zone,
    withdrawn_by       bigint,
    withdrawn_reason   varchar(1000),
    constraint publication_pk primary key (claim_id),
    constraint publication_claim_fk foreign key (claim_id) references claim (id),
    constraint publication_revision_fk foreign key (revision_id) references revision (id),
    constraint publication_revision_once unique (revision_id),
    constraint publication_withdrawn_by_fk foreign key (withdrawn_by) references person (id),
    constraint publication_withdrawal_whole check (
        (withdrawn_at is null and withdrawn_by is null and withdrawn_reason is null)
        or (withdrawn_at is not null and withdrawn_by is not null and withdrawn_reason is not null))
);
create index publication_latest_idx on publication (published_at, claim_id);
create index publication_first_idx on publication (first_published_at, claim_id);
create index publication_withdrawn_by_idx on publication (withdrawn_by);
