-- Whose work a claim is, and filters of the queue that somebody wants back.

alter table claim add column assignee_id bigint;
alter table claim add constraint claim_assignee_fk foreign key (assignee_id) references person (id);
create index claim_assignee_idx on claim (assignee_id, work_state, worth);

create sequence saved_filter_seq start with 1 increment by 50;

create table saved_filter (
    id        bigint       not null,
    person_id bigint       not null,
    name      varchar(60)  not null,
    query     varchar(500) not null,
    constraint saved_filter_pk primary key (id),
    constraint saved_filter_person_fk foreign key (person_id) references person (id),
    constraint saved_filter_name_unique unique (person_id, name),
    constraint saved_filter_name_given check (name <> '')
);
