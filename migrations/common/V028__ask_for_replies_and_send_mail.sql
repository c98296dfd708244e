-- Whom the newsroom asked to answer a claim that concerns them, and letters that wait to be sent.

create sequence reply_sought_seq start with 1 increment by 50;

create table reply_sought (
    id            bigint                      not null,
    claim_id      bigint                      not null,
    asked         varchar(300)                not null,
    channel       varchar(16)                 not null,
    asked_at      timestamp(6) with time zone not null,
    deadline_at   timestamp(6) with time zone,
    answer        varchar(5000)               not null,
    answered_at   timestamp(6) with time zone,
    answer_public boolean                     not null,
    noted_by      bigint                      not null,
    noted_at      timestamp(6) with time zone not null,
    version       integer                     not null,
    constraint reply_sought_pk primary key (id),
    constraint reply_sought_claim_fk foreign key (claim_id) references claim (id),
    constraint reply_sought_noted_by_fk foreign key (noted_by) references person (id),
    constraint reply_sought_asked_given check (asked <> ''),
    constraint reply_sought_channel_known check (channel in ('EMAIL', 'PHONE', 'LETTER', 'IN_PERSON', 'ONLINE', 'OTHER')),
    constraint reply_sought_answer_whole check
        ((answered_at is null and answer = '') or (answered_at is not null and answer <> ''))
);
create index reply_sought_claim_idx on reply_sought (claim_id, asked_at);
create index reply_sought_noted_by_idx on reply_sought (noted_by);

create sequence outgoing_mail_seq start with 1 increment by 50;

-- next_try_at is null once a letter is sent or given up; its body is emptied then, because it may hold a one-time link.
create table outgoing_mail (
    id          bigint                      not null,
    recipient   varchar(254)                not null,
    subject     varchar(300)                not null,
    body        varchar(20000)              not null,
    written_at  timestamp(6) with time zone not null,
    tries       integer                     not null,
    next_try_at timestamp(6) with time zone,
    sent_at     timestamp(6) with time zone,
    problem     varchar(500)                not null,
    version     integer                     not null,
    constraint outgoing_mail_pk primary key (id),
    constraint outgoing_mail_tries_natural check (tries >= 0),
    constraint outgoing_mail_finished check (sent_at is null or next_try_at is null)
);
create index outgoing_mail_next_try_idx on outgoing_mail (next_try_at);
