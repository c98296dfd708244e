-- Claims whose words a newer version of the article does not have, and which somebody decided to leave on the older one.

create table kept_occurrence (
    occurrence_id      bigint                      not null,
    article_version_id bigint                      not null,
    kept_by            bigint                      not null,
    kept_at            timestamp(6) with time zone not null,
    constraint kept_occurrence_pk primary key (occurrence_id, article_version_id),
    constraint kept_occurrence_occurrence_fk foreign key (occurrence_id) references occurrence (id),
    constraint kept_occurrence_version_fk foreign key (article_version_id) references article_version (id),
    constraint kept_occurrence_kept_by_fk foreign key (kept_by) references person (id)
);
create index kept_occurrence_version_idx on kept_occurrence (article_version_id);
create index kept_occurrence_kept_by_idx on kept_occurrence (kept_by);

alter table article_version add column added_by bigint;
alter table article_version add constraint article_version_added_by_fk foreign key (added_by) references person (id);
create index article_version_added_by_idx on article_version (added_by);
create index article_url_idx on article (url);
