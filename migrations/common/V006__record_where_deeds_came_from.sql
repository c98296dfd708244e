-- The network address a deed came from; empty for what the portal does by itself or at the command line.
alter table audit_event add column address varchar(64) default '' not null;
