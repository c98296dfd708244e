-- What surrounds a claim: topics, dates, comments, and what people are told of it.

create sequence topic_seq start with 1 increment by 50;

create table topic (
    id          bigint                      not null,
    slug        varchar(80)                 not null,
    name        varchar(80)                 not null,
    description varchar(1000)               not null,
    made_by     bigint                      not null,
    made_at     timestamp(6) with time zone not null,
    version     integer                     not null,
    constraint topic_pk primary key (id),
    constraint topic_slug_unique unique (slug),
    constraint topic_made_by_fk foreign key (made_by) references person (id),
    constraint topic_name_given check (name <> '' and slug <> '')
);
create index topic_made_by_idx on topic (made_by);

-- Slugs that a topic had before it was renamed, or that led to a topic merged into it: old addresses go on working.
create table topic_alias (
    slug     varchar(80) not null,
    topic_id bigint      not null,
    constraint topic_alias_pk primary key (slug),
    constraint topic_alias_topic_fk foreign key (topic_id) references topic (id)
);
create index topic_alias_topic_idx on topic_alias (topic_id);

create sequence claim_topic_seq start with 1 increment by 50;

create table claim_topic (
    id       bigint not null,
    claim_id bigint not null,
    topic_id bigint not null,
    constraint claim_topic_pk primary key (id),
    constraint claim_topic_once unique (claim_id, topic_id),
    constraint claim_topic_claim_fk foreign key (claim_id) references claim (id),
    constraint claim_topic_topic_fk foreign key (topic_id) references topic (id)
);
create index claim_topic_topic_idx on claim_topic (topic_id, claim_id);

create sequence revision_topic_seq start with 1 increment by 50;

-- By which topics a revision is found. What it says of them stands in its content, and stays when topics are merged.
create table revision_topic (
    id          bigint not null,
    revision_id bigint not null,
    topic_id    bigint not null,
    constraint revision_topic_pk primary key (id),
    constraint revision_topic_once unique (revision_id, topic_id),
    constraint revision_topic_revision_fk foreign key (revision_id) references revision (id),
    constraint revision_topic_topic_fk foreign key (topic_id) references topic (id)
);
create index revision_topic_topic_idx on revision_topic (topic_id, revision_id);

-- recheck_told is the recheck date that people were told of, so that each is told of once.
create table schedule (
    claim_id     bigint                      not null,
    due_at       timestamp(6) with time zone,
    as_of        date,
    recheck_on   date,
    recheck_told date,
    set_by       bigint                      not null,
    set_at       timestamp(6) with time zone not null,
    version      integer                     not null,
    constraint schedule_pk primary key (claim_id),
    constraint schedule_claim_fk foreign key (claim_id) references claim (id),
    constraint schedule_set_by_fk foreign key (set_by) references person (id)
);
create index schedule_due_idx on schedule (due_at);
create index schedule_recheck_idx on schedule (recheck_on);
create index schedule_set_by_idx on schedule (set_by);

create sequence claim_comment_seq start with 1 increment by 50;

create table claim_comment (
    id         bigint                      not null,
    claim_id   bigint                      not null,
    written_by bigint                      not null,
    body       varchar(5000)               not null,
    written_at timestamp(6) with time zone not null,
    edited_at  timestamp(6) with time zone,
    removed_at timestamp(6) with time zone,
    version    integer                     not null,
    constraint claim_comment_pk primary key (id),
    constraint claim_comment_claim_fk foreign key (claim_id) references claim (id),
    constraint claim_comment_written_by_fk foreign key (written_by) references person (id),
    constraint claim_comment_removed_is_empty check (removed_at is null or body = '')
);
create index claim_comment_claim_idx on claim_comment (claim_id, id);
create index claim_comment_written_by_idx on claim_comment (written_by);

create sequence notice_seq start with 1 increment by 50;

create table notice (
    id         bigint                      not null,
    person_id  bigint                      not null,
    kind       varchar(16)                 not null,
    claim_id   bigint                      not null,
    comment_id bigint,
    by_id      bigint,
    told_at    timestamp(6) with time zone not null,
    read_at    timestamp(6) with time zone,
    constraint notice_pk primary key (id),
    constraint notice_person_fk foreign key (person_id) references person (id),
    constraint notice_claim_fk foreign key (claim_id) references claim (id),
    constraint notice_comment_fk foreign key (comment_id) references claim_comment (id),
    constraint notice_by_fk foreign key (by_id) references person (id),
    constraint notice_mentioned_once unique (comment_id, person_id),
    constraint notice_kind_known check (kind in ('ASSIGNED', 'MENTIONED', 'RETURNED', 'TO_REVIEW', 'RECHECK'))
);
create index notice_unread_idx on notice (person_id, read_at, id);
create index notice_claim_idx on notice (claim_id);
create index notice_by_idx on notice (by_id);

-- Who wants no mail; everybody else gets some, where there is a mail server.
create table mail_refusal (
    person_id  bigint                      not null,
    refused_at timestamp(6) with time zone not null,
    constraint mail_refusal_pk primary key (person_id),
    constraint mail_refusal_person_fk foreign key (person_id) references person (id)
);

-- The key is the SHA-256 of the address's token: whoever reads the table cannot read the feed.
create table private_feed (
    token_hash varchar(64)                 not null,
    person_id  bigint                      not null,
    made_at    timestamp(6) with time zone not null,
    constraint private_feed_pk primary key (token_hash),
    constraint private_feed_person_unique unique (person_id),
    constraint private_feed_person_fk foreign key (person_id) references person (id)
);
