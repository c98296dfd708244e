-- The same claim again: an index that finds a claim in other words, what it suggests, and claims joined with known ones.

-- One row a claim that is in the index, with the version of it that was read; matched says whether it was compared.
create table claim_index (
    claim_id      bigint  not null,
    claim_version integer not null,
    matched       boolean not null,
    constraint claim_index_pk primary key (claim_id),
    constraint claim_index_claim_fk foreign key (claim_id) references claim (id) on delete cascade
);
create index claim_index_matched_idx on claim_index (matched, claim_id);

-- The way from a word, a name or the size of a figure to the claims that have it.
create table claim_term (
    term     varchar(48) not null,
    claim_id bigint      not null,
    constraint claim_term_pk primary key (term, claim_id),
    constraint claim_term_claim_fk foreign key (claim_id) references claim_index (claim_id) on delete cascade
);
create index claim_term_claim_idx on claim_term (claim_id);

-- Terms that many claims have, counted now and then. A term that is not here is rare.
create table common_term (
    term   varchar(48) not null,
    claims bigint      not null,
    constraint common_term_pk primary key (term),
    constraint common_term_counted check (claims >= 0)
);

-- That a claim may be a known one; an editor can say that it is not.
create table likeness (
    claim_id   bigint                      not null,
    known_id   bigint                      not null,
    score      double precision            not null,
    found_at   timestamp(6) with time zone not null,
    refused_by bigint,
    refused_at timestamp(6) with time zone,
    constraint likeness_pk primary key (claim_id, known_id),
    constraint likeness_claim_fk foreign key (claim_id) references claim (id) on delete cascade,
    constraint likeness_known_fk foreign key (known_id) references claim (id) on delete cascade,
    constraint likeness_refused_by_fk foreign key (refused_by) references person (id),
    constraint likeness_two check (claim_id <> known_id),
    constraint likeness_refusal_whole check
        ((refused_by is null and refused_at is null) or (refused_by is not null and refused_at is not null))
);
create index likeness_known_idx on likeness (known_id);
create index likeness_refused_by_idx on likeness (refused_by);

-- A claim whose occurrences went over to a known claim; it waits here as it was, in case the two are parted again.
create table joined_claim (
    claim_id     bigint                      not null,
    known_id     bigint                      not null,
    state_before varchar(16)                 not null,
    joined_by    bigint                      not null,
    joined_at    timestamp(6) with time zone not null,
    constraint joined_claim_pk primary key (claim_id),
    constraint joined_claim_claim_fk foreign key (claim_id) references claim (id),
    constraint joined_claim_known_fk foreign key (known_id) references claim (id),
    constraint joined_claim_joined_by_fk foreign key (joined_by) references person (id),
    constraint joined_claim_two check (claim_id <> known_id),
    constraint joined_claim_state_known check (state_before in ('NEW', 'IN_PROGRESS', 'IN_REVIEW', 'DONE'))
);
create index joined_claim_known_idx on joined_claim (known_id, joined_at);
create index joined_claim_joined_by_idx on joined_claim (joined_by);

-- The claim that an occurrence was found as, when that was joined with the one it belongs to now.
alter table occurrence add column joined_from_id bigint;
alter table occurrence add constraint occurrence_joined_from_fk foreign key (joined_from_id) references joined_claim (claim_id);
create index occurrence_joined_from_idx on occurrence (joined_from_id);
