-- Who said what, for whole articles: as the engine found it and as editors corrected it. A claim points at the
-- attribution whose words it is; that one points at the attribution that reports it, and so on outwards.

-- source_at, cue_at and content_at are places in the text, half open: "12-30 45-60"; empty when there are none.
create table attribution (
    id                 bigint           not null,
    article_version_id bigint           not null,
    extraction_run_id  bigint,
    outer_id           bigint,
    start_at           integer          not null,
    source_at          varchar(2000)    not null,
    cue_at             varchar(2000)    not null,
    content_at         varchar(2000)    not null,
    source_words       varchar(1000)    not null,
    cue_words          varchar(1000)    not null,
    speaker_id         bigint,
    speaker_role       varchar(300)     not null,
    quote_kind         varchar(16)      not null,
    why                varchar(300)     not null,
    confidence         double precision not null,
    state              varchar(16)      not null,
    changed_by         bigint,
    changed_at         timestamp(6) with time zone,
    version            integer          not null,
    constraint attribution_pk primary key (id),
    constraint attribution_version_fk foreign key (article_version_id) references article_version (id),
    constraint attribution_run_fk foreign key (extraction_run_id) references extraction_run (id),
    constraint attribution_speaker_fk foreign key (speaker_id) references speaker (id),
    constraint attribution_changed_by_fk foreign key (changed_by) references person (id),
    constraint attribution_start_natural check (start_at >= 0),
    constraint attribution_outer_another check (outer_id is null or outer_id <> id),
    constraint attribution_confidence_range check (confidence >= 0 and confidence <= 1),
    constraint attribution_quote_kind_known check (quote_kind in ('DIRECT', 'INDIRECT', 'MIXED')),
    constraint attribution_state_known check (state in ('FOUND', 'CORRECTED', 'ADDED', 'REFUSED')),
    constraint attribution_change_whole check (
        (state = 'FOUND' and changed_by is null and changed_at is null)
        or (state <> 'FOUND' and changed_by is not null and changed_at is not null))
);

-- What was stored of each claim becomes attributions. Their words were kept and their places were not, except that
-- what was said is, roughly, the claim. They keep their ids, so attributions go on with the steps' sequence.
insert into attribution
select t.id, o.article_version_id, o.extraction_run_id, p.id, o.start_at, '', '',
    cast(o.start_at as varchar(20)) || '-' || cast(o.end_at as varchar(20)),
    t.source_words, t.cue_words, t.speaker_id, '', t.quote_kind, '', 1, 'FOUND', null, null, 0
from attribution_step t
join occurrence o on o.id = t.occurrence_id
left join attribution_step p on p.occurrence_id = t.occurrence_id and p.position = t.position - 1;

alter table attribution add constraint attribution_outer_fk foreign key (outer_id) references attribution (id);
create index attribution_version_idx on attribution (article_version_id, start_at, id);
create index attribution_run_idx on attribution (extraction_run_id);
create index attribution_outer_idx on attribution (outer_id);
create index attribution_speaker_idx on attribution (speaker_id);
create index attribution_changed_by_idx on attribution (changed_by);

alter table occurrence add column attribution_id bigint;
update occurrence set attribution_id = (
    select t.id from attribution_step t
    where t.occurrence_id = occurrence.id and t.position = (
        select max(last.position) from attribution_step last where last.occurrence_id = occurrence.id));
alter table occurrence add constraint occurrence_attribution_fk
    foreign key (attribution_id) references attribution (id);
create index occurrence_attribution_idx on occurrence (attribution_id);
drop table attribution_step;

-- That somebody read an article through and found all its attributions right.
create table read_through (
    article_version_id bigint                      not null,
    read_by            bigint                      not null,
    read_at            timestamp(6) with time zone not null,
    constraint read_through_pk primary key (article_version_id),
    constraint read_through_version_fk foreign key (article_version_id) references article_version (id),
    constraint read_through_read_by_fk foreign key (read_by) references person (id)
);
create index read_through_read_by_idx on read_through (read_by);
