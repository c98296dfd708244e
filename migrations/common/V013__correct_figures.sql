-- What an editor makes of the figures that the engine read, and of the arithmetic on them.

-- decimals is how many digits after the point the amount was written with: 12 and 12.0 are not rounded alike.
alter table figure add column decimals integer;
alter table figure add column descending boolean default false not null;
alter table figure add column version integer default 0 not null;
alter table figure add column corrected_by bigint;
alter table figure add column corrected_at timestamp(6) with time zone;
alter table figure add constraint figure_decimals_natural check (decimals >= 0);
alter table figure add constraint figure_corrected_by_fk foreign key (corrected_by) references person (id);
alter table figure add constraint figure_correction_whole check
    ((corrected_by is null and corrected_at is null) or (corrected_by is not null and corrected_at is not null));
create index figure_corrected_by_idx on figure (corrected_by);

-- rule_name is empty and inputs are missing where an older release did the arithmetic.
-- inputs are the places of the figures in the text: "12-20 31-45".
alter table derived_check add column rule_name varchar(32);
alter table derived_check add column finding varchar(16) default 'IMPLIES' not null;
alter table derived_check add column unit varchar(200) default '' not null;
alter table derived_check add column unit_name varchar(200) default '' not null;
alter table derived_check add column inputs varchar(500) default '' not null;
alter table derived_check add column state varchar(16) default 'OPEN' not null;
alter table derived_check add column version integer default 0 not null;
alter table derived_check add column decided_by bigint;
alter table derived_check add column decided_at timestamp(6) with time zone;
alter table derived_check add column corrected_by bigint;
update derived_check set finding = 'AGREES' where says like 'agrees%';
update derived_check set finding = 'DISAGREES' where says like 'does not agree%';
alter table derived_check add constraint derived_check_finding_known check
    (finding in ('IMPLIES', 'AGREES', 'DISAGREES'));
alter table derived_check add constraint derived_check_state_known check (state in ('OPEN', 'ACCEPTED', 'REFUSED'));
alter table derived_check add constraint derived_check_decided_by_fk foreign key (decided_by) references person (id);
alter table derived_check add constraint derived_check_corrected_by_fk foreign key (corrected_by) references person (id);
alter table derived_check add constraint derived_check_decision_whole check (
    (state = 'OPEN' and decided_by is null and decided_at is null)
    or (state <> 'OPEN' and decided_by is not null and decided_at is not null));
create index derived_check_decided_by_idx on derived_check (decided_by);
create index derived_check_corrected_by_idx on derived_check (corrected_by);
