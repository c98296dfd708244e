-- Who last changed a setting; empty for what set-up stored.
alter table setting add column changed_by bigint;
alter table setting add constraint setting_changed_by_fk foreign key (changed_by) references person (id);
