-- Why the engine thought a claim worth checking, one row a reason, so that the desk's decisions can be counted by it.

create table worth_reason (
    occurrence_id bigint      not null,
    feature       varchar(32) not null,
    constraint worth_reason_pk primary key (occurrence_id, feature),
    constraint worth_reason_occurrence_fk foreign key (occurrence_id) references occurrence (id) on delete cascade
);
create index worth_reason_feature_idx on worth_reason (feature, occurrence_id);

-- Until now the reasons were kept as lines of words.
insert into worth_reason select id, 'SHARE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|states a share or a rate|%';
insert into worth_reason select id, 'FIGURE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|states a figure|%';
insert into worth_reason select id, 'FIGURES' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|states several figures|%';
insert into worth_reason select id, 'LARGE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|counts in millions or more|%';
insert into worth_reason select id, 'MONEY' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is about an amount of money|%';
insert into worth_reason select id, 'CHANGE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|says how much something changed|%';
insert into worth_reason select id, 'DEED' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|says how somebody voted or acted in office|%';
insert into worth_reason select id, 'PAST' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|says what happened|%';
insert into worth_reason select id, 'SOURCE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|names a data source|%';
insert into worth_reason select id, 'ECONOMY' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is about the economy or public money|%';
insert into worth_reason select id, 'POLICY' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is about a law or a policy|%';
insert into worth_reason select id, 'COMPARISON' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|has a comparison|%';
insert into worth_reason select id, 'SUPERLATIVE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|says that something is the most, the first or the only one|%';
insert into worth_reason select id, 'SAID' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|says what somebody said|%';
insert into worth_reason select id, 'OTHERS' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is about what others do|%';
insert into worth_reason select id, 'NAMES' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|names a person, a body or a place|%';
insert into worth_reason select id, 'PERIOD' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|says when|%';
insert into worth_reason select id, 'PEOPLE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is about many people|%';
insert into worth_reason select id, 'DETAIL' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|goes into detail|%';
insert into worth_reason select id, 'FORECAST' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is a forecast or a promise|%';
insert into worth_reason select id, 'OPINION' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is an opinion or a wish|%';
insert into worth_reason select id, 'VALUES' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|speaks of values and aims|%';
insert into worth_reason select id, 'PERSONAL' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is a personal experience|%';
insert into worth_reason select id, 'AUDIENCE' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|addresses the audience|%';
insert into worth_reason select id, 'QUESTION' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is a question|%';
insert into worth_reason select id, 'SHORT' from occurrence
    where '|' || replace(why, chr(10), '|') || '|' like '%|is only a few words|%';
