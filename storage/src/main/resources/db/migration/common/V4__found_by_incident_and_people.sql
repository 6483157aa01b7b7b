-- What handoffs are found by; derived from the journal like all lists, and made anew when this has changed.
alter table handoff add column incident varchar(600) default '' not null;

create index handoff_incident on handoff (incident, handoff_id);

-- For whom a handoff may wait, and who owns an item in it that is still owed.
create table handoff_human (
    human      varchar(700) not null,
    handoff_id bigint       not null,
    owns       boolean      not null,
    primary key (human, handoff_id)
);

create index handoff_human_of on handoff_human (handoff_id);

-- By which rules the lists were made; by older ones they are made anew at the next start.
create table lists (
    made_by int not null
);

insert into lists (made_by) values (0);
