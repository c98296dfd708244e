-- Background jobs: when each is due next, and which portal is at it. A portal that dies leaves a lease that runs out.

create table job_lease (
    name         varchar(60)                 not null,
    due_at       timestamp(6) with time zone not null,
    holder       varchar(36)                 not null,
    leased_until timestamp(6) with time zone not null,
    constraint job_lease_pk primary key (name)
);
