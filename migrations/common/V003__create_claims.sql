-- A claim is a statement to be checked; an occurrence is where an article makes it.

create sequence speaker_seq start with 1 increment by 50;

create table speaker (
    id   bigint       not null,
    name varchar(300) not null,
    constraint speaker_pk primary key (id),
    constraint speaker_name_unique unique (name),
    constraint speaker_name_given check (name <> '')
);

create sequence claim_seq start with 1 increment by 50;

create table claim (
    id                  bigint                      not null,
    kind                varchar(16)                 not null,
    headline            varchar(300)                not null,
    speaker_id          bigint,
    finding             varchar(20000)              not null,
    verdict             varchar(32),
    attribution_finding varchar(32)                 not null,
    work_state          varchar(16)                 not null,
    worth               double precision            not null,
    created_by          bigint                      not null,
    created_at          timestamp(6) with time zone not null,
    changed_by          bigint                      not null,
    changed_at          timestamp(6) with time zone not null,
    version             integer                     not null,
    constraint claim_pk primary key (id),
    constraint claim_speaker_fk foreign key (speaker_id) references speaker (id),
    constraint claim_created_by_fk foreign key (created_by) references person (id),
    constraint claim_changed_by_fk foreign key (changed_by) references person (id),
    constraint claim_kind_known check (kind in ('NUMERIC', 'ATTRIBUTED', 'BOTH', 'OTHER')),
    constraint claim_verdict_known check
        (verdict in ('VERIFIED', 'MOSTLY_ACCURATE', 'MISLEADING', 'FALSE', 'DISPUTED', 'UNVERIFIABLE')),
    constraint claim_attribution_finding_known check
        (attribution_finding in ('NOT_ATTRIBUTED', 'CONFIRMED_AT_SOURCE', 'REPORTED_ONLY', 'MISQUOTED', 'NOT_FOUND')),
    constraint claim_work_state_known check (work_state in ('NEW', 'IN_PROGRESS', 'IN_REVIEW', 'DONE', 'DISMISSED')),
    constraint claim_worth_range check (worth >= 0 and worth <= 1)
);
create index claim_queue_idx on claim (work_state, worth, id);
create index claim_speaker_idx on claim (speaker_id);
create index claim_created_by_idx on claim (created_by);
create index claim_changed_by_idx on claim (changed_by);

create table dismissal (
    claim_id     bigint                      not null,
    reason       varchar(32)                 not null,
    note         varchar(1000)               not null,
    dismissed_by bigint                      not null,
    dismissed_at timestamp(6) with time zone not null,
    constraint dismissal_pk primary key (claim_id),
    constraint dismissal_claim_fk foreign key (claim_id) references claim (id),
    constraint dismissal_person_fk foreign key (dismissed_by) references person (id),
    constraint dismissal_reason_known check
        (reason in ('OPINION', 'NOT_CHECKABLE', 'DUPLICATE', 'TRIVIAL', 'EXTRACTOR_ERROR'))
);
create index dismissal_person_idx on dismissal (dismissed_by);

create sequence occurrence_seq start with 1 increment by 50;

-- prefix and suffix are the words around the quote, so that it can be found again in a changed article.
create table occurrence (
    id                 bigint          not null,
    claim_id           bigint          not null,
    article_version_id bigint          not null,
    extraction_run_id  bigint,
    start_at           integer         not null,
    end_at             integer         not null,
    quote              varchar(100000) not null,
    prefix             varchar(64)     not null,
    suffix             varchar(64)     not null,
    why                varchar(2000)   not null,
    constraint occurrence_pk primary key (id),
    constraint occurrence_claim_fk foreign key (claim_id) references claim (id),
    constraint occurrence_version_fk foreign key (article_version_id) references article_version (id),
    constraint occurrence_run_fk foreign key (extraction_run_id) references extraction_run (id),
    constraint occurrence_once unique (claim_id, article_version_id, start_at, end_at),
    constraint occurrence_span check (start_at >= 0 and end_at > start_at)
);
create index occurrence_version_idx on occurrence (article_version_id, start_at);
create index occurrence_run_idx on occurrence (extraction_run_id);

create sequence attribution_step_seq start with 1 increment by 50;

-- Who says that who said it: position 0 is the outermost reporter.
create table attribution_step (
    id            bigint        not null,
    occurrence_id bigint        not null,
    position      integer       not null,
    speaker_id    bigint,
    source_words  varchar(1000) not null,
    cue_words     varchar(1000) not null,
    quote_kind    varchar(16)   not null,
    constraint attribution_step_pk primary key (id),
    constraint attribution_step_occurrence_fk foreign key (occurrence_id) references occurrence (id),
    constraint attribution_step_speaker_fk foreign key (speaker_id) references speaker (id),
    constraint attribution_step_position_unique unique (occurrence_id, position),
    constraint attribution_step_position_natural check (position >= 0),
    constraint attribution_step_quote_kind_known check (quote_kind in ('DIRECT', 'INDIRECT', 'MIXED'))
);
create index attribution_step_speaker_idx on attribution_step (speaker_id);

create sequence figure_seq start with 1 increment by 50;

create table figure (
    id            bigint           not null,
    occurrence_id bigint           not null,
    position      integer          not null,
    start_at      integer          not null,
    end_at        integer          not null,
    surface       varchar(1000)    not null,
    amount        numeric(200, 50),
    low           numeric(200, 50),
    high          numeric(200, 50),
    unit          varchar(200)     not null,
    unit_name     varchar(200)     not null,
    change_kind   varchar(16)      not null,
    concept       varchar(1000)    not null,
    period        varchar(300)     not null,
    role          varchar(16)      not null,
    constraint figure_pk primary key (id),
    constraint figure_occurrence_fk foreign key (occurrence_id) references occurrence (id),
    constraint figure_position_unique unique (occurrence_id, position),
    constraint figure_span check (start_at >= 0 and end_at > start_at),
    constraint figure_range check (low is null or high is null or low <= high),
    constraint figure_change_known check
        (change_kind in ('EXACT', 'ABOUT', 'MORE', 'LESS', 'AT_LEAST', 'AT_MOST', 'UP', 'DOWN')),
    constraint figure_role_known check (role in ('LEVEL', 'CHANGE', 'SHARE', 'RATIO', 'RANK', 'COUNT'))
);

create sequence derived_check_seq start with 1 increment by 50;

-- What the figures imply. For the desk only, until an editor accepts it.
create table derived_check (
    id            bigint            not null,
    occurrence_id bigint            not null,
    position      integer           not null,
    formula       varchar(500)      not null,
    outcome       numeric(200, 50)  not null,
    low           numeric(200, 50)  not null,
    high          numeric(200, 50)  not null,
    says          varchar(500)      not null,
    constraint derived_check_pk primary key (id),
    constraint derived_check_occurrence_fk foreign key (occurrence_id) references occurrence (id),
    constraint derived_check_position_unique unique (occurrence_id, position),
    constraint derived_check_range check (low <= high)
);
