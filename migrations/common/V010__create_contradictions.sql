-- Figures of different articles that measure the same thing for the same time, and pairs of them that cannot both be right.

-- words and names are what a figure measures and what its article is about, blank-separated, in lower case.
create table measure (
    figure_id bigint       not null,
    unit      varchar(200) not null,
    period    varchar(16)  not null,
    words     varchar(500) not null,
    names     varchar(500) not null,
    constraint measure_pk primary key (figure_id),
    constraint measure_figure_fk foreign key (figure_id) references figure (id) on delete cascade
);

-- The way from a word to the figures that measure it: one look-up, however many claims there are.
create sequence measure_word_seq start with 1 increment by 50;

create table measure_word (
    id        bigint       not null,
    unit      varchar(200) not null,
    period    varchar(16)  not null,
    word      varchar(40)  not null,
    figure_id bigint       not null,
    constraint measure_word_pk primary key (id),
    constraint measure_word_once unique (unit, period, word, figure_id),
    constraint measure_word_figure_fk foreign key (figure_id) references measure (figure_id) on delete cascade
);
create index measure_word_figure_idx on measure_word (figure_id);

create sequence contradiction_seq start with 1 increment by 50;

create table contradiction (
    id               bigint                      not null,
    first_figure_id  bigint                      not null,
    second_figure_id bigint                      not null,
    why              varchar(1000)               not null,
    found_at         timestamp(6) with time zone not null,
    state            varchar(16)                 not null,
    decided_by       bigint,
    decided_at       timestamp(6) with time zone,
    constraint contradiction_pk primary key (id),
    constraint contradiction_first_fk foreign key (first_figure_id) references figure (id) on delete cascade,
    constraint contradiction_second_fk foreign key (second_figure_id) references figure (id) on delete cascade,
    constraint contradiction_decided_by_fk foreign key (decided_by) references person (id),
    constraint contradiction_once unique (first_figure_id, second_figure_id),
    constraint contradiction_order check (first_figure_id < second_figure_id),
    constraint contradiction_state_known check (state in ('OPEN', 'REAL', 'NOT_ONE')),
    constraint contradiction_decision_whole check (
        (state = 'OPEN' and decided_by is null and decided_at is null)
        or (state <> 'OPEN' and decided_by is not null and decided_at is not null))
);
create index contradiction_second_idx on contradiction (second_figure_id);
create index contradiction_state_idx on contradiction (state, id);
create index contradiction_decided_by_idx on contradiction (decided_by);
