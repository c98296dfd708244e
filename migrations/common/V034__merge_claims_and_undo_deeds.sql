-- Claims that became part of another one, and what is needed to take a deed back.

-- The claim that has this one's words now; a claim that was merged is dismissed, too.
alter table claim add column merged_into bigint;
alter table claim add constraint claim_merged_into_fk foreign key (merged_into) references claim (id);
alter table claim add constraint claim_merged_into_another check (merged_into is null or merged_into <> id);
create index claim_merged_into_idx on claim (merged_into);

create sequence claim_deed_seq start with 1 increment by 50;

-- changes is which rows the deed changed, as JSON; null for what is not taken back that way, such as publishing.
-- other_id is the claim that was split off or merged.
create table claim_deed (
    id             bigint                      not null,
    person_id      bigint                      not null,
    article_id     bigint                      not null,
    claim_id       bigint                      not null,
    other_id       bigint,
    adds_other     boolean                     not null,
    says           varchar(1000)               not null,
    changes        varchar(1000000),
    version_before integer                     not null,
    version_after  integer                     not null,
    other_before   integer,
    other_after    integer,
    done_at        timestamp(6) with time zone not null,
    undone_at      timestamp(6) with time zone,
    constraint claim_deed_pk primary key (id),
    constraint claim_deed_person_fk foreign key (person_id) references person (id),
    constraint claim_deed_article_fk foreign key (article_id) references article (id),
    constraint claim_deed_claim_fk foreign key (claim_id) references claim (id),
    constraint claim_deed_other_fk foreign key (other_id) references claim (id),
    constraint claim_deed_other_whole check
        ((other_id is null and other_before is null and other_after is null)
        or (other_id is not null and other_before is not null and other_after is not null))
);
create index claim_deed_last_idx on claim_deed (person_id, article_id, id);
create index claim_deed_age_idx on claim_deed (person_id, done_at);
create index claim_deed_article_idx on claim_deed (article_id);
create index claim_deed_claim_idx on claim_deed (claim_id);
create index claim_deed_other_idx on claim_deed (other_id);
