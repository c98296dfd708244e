-- Articles as pasted. The text lives in versions, which never change.

create sequence article_seq start with 1 increment by 50;

create table article (
    id           bigint                      not null,
    title        varchar(300)                not null,
    outlet       varchar(200)                not null,
    author       varchar(200)                not null,
    url          varchar(2000)               not null,
    published_on date,
    entered_by   bigint                      not null,
    entered_at   timestamp(6) with time zone not null,
    version      integer                     not null,
    constraint article_pk primary key (id),
    constraint article_entered_by_fk foreign key (entered_by) references person (id)
);
create index article_entered_at_idx on article (entered_at, id);
create index article_entered_by_idx on article (entered_by);

create sequence article_version_seq start with 1 increment by 50;

create table article_version (
    id         bigint                      not null,
    article_id bigint                      not null,
    number     integer                     not null,
    text       varchar(1000000)            not null,
    sha256     varchar(64)                 not null,
    created_at timestamp(6) with time zone not null,
    constraint article_version_pk primary key (id),
    constraint article_version_article_fk foreign key (article_id) references article (id),
    constraint article_version_number_unique unique (article_id, number),
    constraint article_version_number_positive check (number >= 1),
    -- The same text pasted twice is the same article.
    constraint article_version_text_unique unique (sha256)
);

create sequence extraction_run_seq start with 1 increment by 50;

create table extraction_run (
    id                 bigint                      not null,
    article_version_id bigint                      not null,
    engine_version     varchar(32)                 not null,
    started_at         timestamp(6) with time zone not null,
    milliseconds       bigint                      not null,
    constraint extraction_run_pk primary key (id),
    constraint extraction_run_version_fk foreign key (article_version_id) references article_version (id)
);
create index extraction_run_version_idx on extraction_run (article_version_id);
