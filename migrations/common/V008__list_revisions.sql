-- What lists show of a revision, so that they need not open its content: whose statement is judged, and what was found.

alter table revision add column speaker_name varchar(300) default '' not null;
alter table revision add column summary varchar(300) default '' not null;

update revision set speaker_name = (select name from speaker where speaker.id = revision.speaker_id)
where speaker_id is not null;
