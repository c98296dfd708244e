-- What an official source says, beside a figure that a claim states or that its figures imply.

create sequence official_figure_seq start with 1 increment by 50;

create table official_figure (
    id        bigint                      not null,
    figure_id bigint,
    check_id  bigint,
    amount    numeric(200, 50)            not null,
    unit_name varchar(200)                not null,
    url       varchar(2000)               not null,
    title     varchar(500)                not null,
    as_of     date                        not null,
    added_by  bigint                      not null,
    added_at  timestamp(6) with time zone not null,
    version   integer                     not null,
    constraint official_figure_pk primary key (id),
    constraint official_figure_figure_fk foreign key (figure_id) references figure (id) on delete cascade,
    constraint official_figure_check_fk foreign key (check_id) references derived_check (id) on delete cascade,
    constraint official_figure_added_by_fk foreign key (added_by) references person (id),
    constraint official_figure_figure_once unique (figure_id),
    constraint official_figure_check_once unique (check_id),
    constraint official_figure_beside_one check
        ((figure_id is null and check_id is not null) or (figure_id is not null and check_id is null))
);
create index official_figure_added_by_idx on official_figure (added_by);
