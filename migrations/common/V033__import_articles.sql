-- Many articles brought in at once: who asked for it, what waits to be read by the engine, and what could not be read.
create sequence import_job_seq start with 1 increment by 50;
create table import_job (
    id           bigint                      not null,
    name         varchar(200)                not null,
    requested_by bigint                      not null,
    requested_at timestamp(6) with time zone not null,
    state        varchar(16)                 not null,
    total        integer                     not null,
    added        integer                     not null,
    known        integer                     not null,
    bad          integer                     not null,
    ended_at     timestamp(6) with time zone,
    constraint import_job_pk primary key (id),
    constraint import_job_requested_by_fk foreign key (requested_by) references person (id),
    constraint import_job_state_known check (state in ('OPEN', 'DONE', 'CANCELLED')),
    constraint import_job_counts check
        (added >= 0 and known >= 0 and bad >= 0 and added + known + bad <= total),
    constraint import_job_end check
        ((state = 'OPEN' and ended_at is null) or (state <> 'OPEN' and ended_at is not null))
);
create index import_job_requested_by_idx on import_job (requested_by);

-- What waits. A row goes when its article is in, so that whoever takes over finds the rest.
create table import_article (
    job_id       bigint           not null,
    line         integer          not null,
    title        varchar(300)     not null,
    outlet       varchar(200)     not null,
    author       varchar(200)     not null,
    url          varchar(2000)    not null,
    published_on date,
    text         varchar(1000000) not null,
    constraint import_article_pk primary key (job_id, line),
    constraint import_article_job_fk foreign key (job_id) references import_job (id)
);

create table import_problem (
    job_id bigint       not null,
    line   integer      not null,
    reason varchar(500) not null,
    constraint import_problem_pk primary key (job_id, line),
    constraint import_problem_job_fk foreign key (job_id) references import_job (id)
);
