-- How people come in: invitations, a second factor when they sign in, and keys for their programs.

create sequence invitation_seq start with 1 increment by 50;

-- One for each address. The token is in the link that was handed out; here is its SHA-256 only.
create table invitation (
    id          bigint                      not null,
    email       varchar(254)                not null,
    role        varchar(16)                 not null,
    token_hash  varchar(64)                 not null,
    invited_by  bigint                      not null,
    invited_at  timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone not null,
    revoked_at  timestamp(6) with time zone,
    accepted_at timestamp(6) with time zone,
    version     integer                     not null,
    constraint invitation_pk primary key (id),
    constraint invitation_email_unique unique (email),
    constraint invitation_token_unique unique (token_hash),
    constraint invitation_email_lower_case check (email = lower(email)),
    constraint invitation_role_known check (role in ('ADMIN', 'EDITOR', 'REVIEWER')),
    constraint invitation_invited_by_fk foreign key (invited_by) references person (id)
);
create index invitation_invited_by_idx on invitation (invited_by);

-- The secret is sealed with a key that is not in the database. It counts once it is confirmed by a code.
create table second_factor (
    person_id    bigint                      not null,
    secret       varchar(200)                not null,
    begun_at     timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone,
    last_step    bigint                      not null,
    failures     integer                     not null,
    failed_since timestamp(6) with time zone not null,
    version      integer                     not null,
    constraint second_factor_pk primary key (person_id),
    constraint second_factor_person_fk foreign key (person_id) references person (id) on delete cascade,
    constraint second_factor_failures_natural check (failures >= 0)
);

-- Codes for those whose telephone is away, each for one time; what is stored is made with the same key.
create table backup_code (
    code_hash varchar(64) not null,
    person_id bigint      not null,
    constraint backup_code_pk primary key (code_hash),
    constraint backup_code_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index backup_code_person_idx on backup_code (person_id);

-- Somebody who knew the password and has yet to give a code.
create table sign_in_step (
    token_hash varchar(64)                 not null,
    person_id  bigint                      not null,
    begun_at   timestamp(6) with time zone not null,
    constraint sign_in_step_pk primary key (token_hash),
    constraint sign_in_step_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index sign_in_step_person_idx on sign_in_step (person_id);
create index sign_in_step_begun_idx on sign_in_step (begun_at);

create sequence api_key_seq start with 1 increment by 50;

create table api_key (
    id           bigint                      not null,
    person_id    bigint                      not null,
    name         varchar(100)                not null,
    scope        varchar(16)                 not null,
    token_hash   varchar(64)                 not null,
    created_at   timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    revoked_at   timestamp(6) with time zone,
    constraint api_key_pk primary key (id),
    constraint api_key_scope_known check (scope in ('READ')),
    constraint api_key_token_unique unique (token_hash),
    constraint api_key_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index api_key_person_idx on api_key (person_id);
