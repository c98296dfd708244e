-- People who work at the desk, how they are signed in, and the newsroom's own settings.

create sequence person_seq start with 1 increment by 50;

create table person (
    id            bigint                      not null,
    email         varchar(254)                not null,
    name          varchar(100)                not null,
    role          varchar(16)                 not null,
    password_hash varchar(255)                not null,
    disabled_at   timestamp(6) with time zone,
    created_at    timestamp(6) with time zone not null,
    version       integer                     not null,
    constraint person_pk primary key (id),
    constraint person_email_unique unique (email),
    constraint person_email_lower_case check (email = lower(email)),
    constraint person_role_known check (role in ('ADMIN', 'EDITOR', 'REVIEWER'))
);

-- The key is the SHA-256 of the cookie's token: whoever reads the table cannot sign in with it.
create table sign_in (
    token_hash   varchar(64)                 not null,
    person_id    bigint                      not null,
    created_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    address      varchar(64)                 not null,
    user_agent   varchar(300)                not null,
    constraint sign_in_pk primary key (token_hash),
    constraint sign_in_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index sign_in_person_idx on sign_in (person_id);
create index sign_in_last_seen_idx on sign_in (last_seen_at);

create sequence failed_sign_in_seq start with 1 increment by 50;

create table failed_sign_in (
    id        bigint                      not null,
    email     varchar(254)                not null,
    address   varchar(64)                 not null,
    failed_at timestamp(6) with time zone not null,
    constraint failed_sign_in_pk primary key (id)
);
create index failed_sign_in_email_idx on failed_sign_in (email, failed_at);
create index failed_sign_in_address_idx on failed_sign_in (address, failed_at);
create index failed_sign_in_time_idx on failed_sign_in (failed_at);

create table setting (
    name       varchar(64)                 not null,
    content    varchar(4000)               not null,
    changed_at timestamp(6) with time zone not null,
    constraint setting_pk primary key (name)
);

-- Who did what, in the newsroom's words. Rows are only ever added: no foreign key may take one away.
create sequence audit_event_seq start with 1 increment by 50;

create table audit_event (
    id           bigint                      not null,
    happened_at  timestamp(6) with time zone not null,
    person_id    bigint,
    action       varchar(64)                 not null,
    subject      varchar(64)                 not null,
    subject_id   bigint,
    summary      varchar(1000)               not null,
    constraint audit_event_pk primary key (id)
);
create index audit_event_subject_idx on audit_event (subject, subject_id, id);
create index audit_event_time_idx on audit_event (happened_at);
