-- Which language somebody wants the desk in; null is the newsroom's.

alter table person add column language varchar(32);
