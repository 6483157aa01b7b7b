-- What a later version of Baton might add.
create table later (handoff_id bigint not null primary key);
